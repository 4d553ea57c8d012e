import type { KeyboardEvent, ReactNode } from 'react';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { PanelTab } from './panel-state.ts';
import './panel-tabs.css';

const TABS = ['page', 'history', 'pinned'] as const satisfies readonly PanelTab[];

export type PanelTabsProps = {
  readonly id: string;
  readonly tab: PanelTab;
  readonly onChoose: (tab: PanelTab) => void;
};

/** Tabs (WAI-ARIA Authoring Practices 1.2, automatic activation): one stop for Tab, arrows move and choose. */
export function PanelTabs({ id, tab, onChoose }: PanelTabsProps) {
  const { panel } = useInterfaceText();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = tabAfter(tab, event.key, getComputedStyle(event.currentTarget).direction === 'rtl');
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(tabId(id, next))?.focus();
  };
  return (
    <div className="panel-tabs" role="tablist" aria-label={panel.tabs}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={tabId(id, one)}
          className="panel-tabs__tab"
          aria-selected={one === tab}
          aria-controls={one === tab ? panelId(id) : undefined}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onChoose(one)}
          onKeyDown={onKeyDown}
        >
          {panel.tab[one]}
        </button>
      ))}
    </div>
  );
}

export function PanelTabPanel({ id, tab, children }: Omit<PanelTabsProps, 'onChoose'> & { children: ReactNode }) {
  return (
    <div className="panel-tabs__panel" role="tabpanel" id={panelId(id)} aria-labelledby={tabId(id, tab)} tabIndex={0}>
      {children}
    </div>
  );
}

const tabId = (id: string, tab: PanelTab): string => `${id}-${tab}`;
const panelId = (id: string): string => `${id}-panel`;

function tabAfter(tab: PanelTab, key: string, isRightToLeft: boolean): PanelTab | undefined {
  const at = TABS.indexOf(tab);
  const [back, on] = isRightToLeft ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  switch (key) {
    case back:
      return TABS.at(at - 1);
    case on:
      return TABS[(at + 1) % TABS.length];
    case 'Home':
      return TABS[0];
    case 'End':
      return TABS.at(-1);
    default:
      return undefined;
  }
}
