import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { SiteState } from './popup-state.ts';
import './site-switch.css';

export type SiteSwitchProps = { readonly site: SiteState; readonly onToggleSite: (isOn: boolean) => void };

/** On or off, here; the site's name says where "here" is. */
export function SiteSwitch({ site, onToggleSite }: SiteSwitchProps) {
  const { popup } = useInterfaceText();
  if (site.status === 'none') return <p className="site-switch__none">{popup.noSite}</p>;
  const isOn = site.status === 'on';
  return (
    <label className="site-switch" title={popup.siteSwitch}>
      <span className="site-switch__words">
        <span className="site-switch__host">{site.host}</span>
      </span>
      <input
        className="site-switch__input"
        type="checkbox"
        role="switch"
        aria-label={`${popup.siteSwitch} (${site.host})`}
        checked={isOn}
        onChange={(event) => onToggleSite(event.target.checked)}
      />
    </label>
  );
}
