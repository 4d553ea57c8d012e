import { useId, useState } from 'react';
import { BridgeIcon, PauseIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { PauseChoice, type PauseChoiceProps } from './PauseChoice.tsx';
import { SiteSwitch, type SiteSwitchProps } from './SiteSwitch.tsx';
import './popup-head.css';

export type PopupHeadProps = SiteSwitchProps & PauseChoiceProps;

/** Whose window this is, and whether it is at work on this site. */
export function PopupHead({ site, onToggleSite, onPause }: PopupHeadProps) {
  const { productName, popup } = useInterfaceText();
  const [isChoosing, setChoosing] = useState(false);
  const choiceId = useId();
  const mayPause = site.status === 'on';
  return (
    <>
      <div className="popup-head">
        <h1 className="popup-head__name">
          <BridgeIcon />
          {productName}
        </h1>
        <div className="popup-head__site">
          <SiteSwitch site={site} onToggleSite={onToggleSite} />
          {mayPause ? (
            <IconButton
              label={popup.pause}
              disclosure={{ id: choiceId, isOpen: isChoosing }}
              onPress={() => setChoosing(!isChoosing)}
            >
              <PauseIcon />
            </IconButton>
          ) : null}
        </div>
      </div>
      <div id={choiceId} hidden={!mayPause || !isChoosing}>
        <PauseChoice
          onPause={(scope) => {
            setChoosing(false);
            onPause(scope);
          }}
        />
      </div>
    </>
  );
}
