import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { SiteState } from './popup-state.ts';
import './site-switch.css';

export type SiteSwitchProps = {
  readonly site: SiteState;
  readonly onToggleSite: (isOn: boolean) => void;
  /** The organisation has said on which sites pages are read. */
  readonly isSiteLocked: boolean;
};

/** On or off, here; the site's name says where "here" is. */
export function SiteSwitch({ site, onToggleSite, isSiteLocked }: SiteSwitchProps) {
  const { popup, setByOrganisation } = useInterfaceText();
  if (site.status === 'none') return <p className="site-switch__none">{popup.noSite}</p>;
  const isOn = site.status === 'on';
  // A pause is the reader’s own, and may be ended in any case.
  const isLocked = isSiteLocked && site.status !== 'paused';
  const advice = isLocked ? setByOrganisation : popup.siteSwitch;
  return (
    <label className="site-switch" title={advice}>
      <span className="site-switch__words">
        <span className="site-switch__host">{site.host}</span>
      </span>
      <input
        className="site-switch__input"
        type="checkbox"
        role="switch"
        aria-label={`${popup.siteSwitch} (${site.host})${isLocked ? `. ${setByOrganisation}.` : ''}`}
        disabled={isLocked}
        checked={isOn}
        onChange={(event) => onToggleSite(event.target.checked)}
      />
    </label>
  );
}
