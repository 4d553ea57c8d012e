import { browser } from '#imports';
import type { EntryId } from '../core/entry/ids.ts';
import { TabLine, type FollowedPage } from './tab-line.ts';

export type BriefedTab = {
  /** Goes to the tab, scrolls to a term and flashes it. */
  readonly showTerm: (entry: EntryId) => void;
  readonly stop: () => void;
};

/** Tells what a tab says, and when its page goes or another one comes. Once a page has been read it is told, not before. */
export function briefTab(tabId: number, onPage: (page: FollowedPage) => void): BriefedTab {
  const line = new TabLine(tabId, { onPage, onShown: () => {} }, 'briefing');
  const onUpdated = (updated: number, { status }: { readonly status?: string | undefined }) => {
    if (updated === tabId && status === 'complete') line.noteLoaded();
  };
  const onRemoved = (removed: number) => {
    if (removed !== tabId) return;
    line.stop();
    onPage({ status: 'closed' });
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  return {
    showTerm: (entry) => void goToTab(tabId).then(() => line.showTerm(entry)),
    stop: () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      line.stop();
    },
  };
}

async function goToTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  // Absent on a phone.
  if (tab) await browser.windows?.update(tab.windowId, { focused: true });
}
