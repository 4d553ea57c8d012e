import { useId, useRef, useState } from 'react';
import { BridgeIcon, PanelIcon, PauseIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { PauseChoice, type PauseChoiceProps } from './PauseChoice.tsx';
import type { PauseScope } from './popup-state.ts';
import { SiteSwitch, type SiteSwitchProps } from './SiteSwitch.tsx';
import './popup-head.css';

export type PopupHeadProps = SiteSwitchProps &
  PauseChoiceProps & {
    readonly onOpenPanel?: (() => void) | undefined;
  };

/** Whose window this is, and whether it is at work on this site. */
export function PopupHead({ site, onToggleSite, isSiteLocked, onPause, onOpenPanel }: PopupHeadProps) {
  const { productName, panel } = useInterfaceText();
  const [isChoosing, setChoosing] = useState(false);
  const choiceId = useId();
  const siteRef = useRef<HTMLDivElement>(null);
  const pause = (scope: PauseScope) => {
    setChoosing(false);
    onPause(scope);
    // What was pressed goes.
    siteRef.current?.querySelector('input')?.focus();
  };
  const mayPause = site.status === 'on';
  const choice = { id: choiceId, isOpen: isChoosing };
  return (
    <>
      <div className="popup-head">
        <h1 className="popup-head__name">
          <BridgeIcon />
          {productName}
        </h1>
        <div className="popup-head__site" ref={siteRef}>
          {mayPause ? <PauseButton choice={choice} onPress={() => setChoosing(!isChoosing)} /> : null}
          <SiteSwitch site={site} onToggleSite={onToggleSite} isSiteLocked={isSiteLocked} />
        </div>
        {onOpenPanel ? (
          <IconButton label={panel.open} onPress={onOpenPanel}>
            <PanelIcon />
          </IconButton>
        ) : null}
      </div>
      <div id={choiceId} hidden={!mayPause || !isChoosing}>
        <PauseChoice onPause={pause} />
      </div>
    </>
  );
}

type PauseButtonProps = {
  readonly choice: { readonly id: string; readonly isOpen: boolean };
  readonly onPress: () => void;
};

function PauseButton({ choice, onPress }: PauseButtonProps) {
  const { popup } = useInterfaceText();
  return (
    <IconButton label={popup.pause} disclosure={choice} onPress={onPress}>
      <PauseIcon />
    </IconButton>
  );
}
