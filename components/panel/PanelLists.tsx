import type { PanelProps, PanelTab } from './panel-state.ts';
import { PanelHistoryList } from './PanelHistoryList.tsx';
import { PanelPageTerms } from './PanelPageTerms.tsx';
import { PinnedEntries } from './PinnedEntries.tsx';

/** What the chosen tab holds. */
export function PanelLists({ tab, ...props }: PanelProps & { readonly tab: PanelTab }) {
  switch (tab) {
    case 'page':
      return <PanelPageTerms {...props} />;
    case 'history':
      return <PanelHistoryList {...props} />;
    case 'pinned':
      return <PinnedEntries {...props} />;
  }
}
