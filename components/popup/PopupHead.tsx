import { BridgeIcon } from '../design/icons.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { SiteSwitch, type SiteSwitchProps } from './SiteSwitch.tsx';
import './popup-head.css';

/** Whose window this is, and whether it is at work on this site. */
export function PopupHead(props: SiteSwitchProps) {
  const { productName } = useInterfaceText();
  return (
    <div className="popup-head">
      <h1 className="popup-head__name">
        <BridgeIcon />
        {productName}
      </h1>
      <SiteSwitch {...props} />
    </div>
  );
}
