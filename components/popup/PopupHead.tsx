import { BridgeIcon, PanelIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { SiteSwitch, type SiteSwitchProps } from './SiteSwitch.tsx';
import './popup-head.css';

export type PopupHeadProps = SiteSwitchProps & { readonly onOpenPanel?: (() => void) | undefined };

/** Whose window this is, and whether it is at work on this site. */
export function PopupHead({ onOpenPanel, ...props }: PopupHeadProps) {
  const { productName, panel } = useInterfaceText();
  return (
    <div className="popup-head">
      <h1 className="popup-head__name">
        <BridgeIcon />
        {productName}
      </h1>
      <SiteSwitch {...props} />
      {onOpenPanel ? (
        <IconButton label={panel.open} onPress={onOpenPanel}>
          <PanelIcon />
        </IconButton>
      ) : null}
    </div>
  );
}
