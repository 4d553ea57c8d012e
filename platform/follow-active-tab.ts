import { browser } from '#imports';
import type { EntryId } from '../core/entry/ids.ts';
import { openBriefing } from './open-briefing.ts';
import { TabLine, type TabListener } from './tab-line.ts';

export type FollowedTab = {
  /** Scrolls the page to a term and flashes it. */
  readonly showTerm: (entry: EntryId) => void;
  readonly reload: () => void;
  /** Opens the briefing of its page. */
  readonly brief: () => void;
  readonly stop: () => void;
};

/** Follows the active tab of a window from page to page, and from tab to tab. */
export function followActiveTab(windowId: number, listener: TabListener): FollowedTab {
  let followed: { readonly tabId: number; readonly line: TabLine } | null = null;
  const follow = (tabId: number) => {
    followed?.line.stop();
    followed = { tabId, line: new TabLine(tabId, listener) };
  };
  const onActivated = (tab: { readonly tabId: number; readonly windowId: number }) => {
    if (tab.windowId === windowId) follow(tab.tabId);
  };
  const onUpdated = (tabId: number, { status }: { readonly status?: string | undefined }) => {
    if (tabId === followed?.tabId && status === 'complete') followed.line.noteLoaded();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const followFirst = async () => {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (!followed && tab?.id !== undefined) follow(tab.id);
  };
  void followFirst();
  return {
    showTerm: (entry) => followed?.line.showTerm(entry),
    reload: () => {
      if (followed) void browser.tabs.reload(followed.tabId);
    },
    brief: () => void openBriefing(followed?.tabId),
    stop: () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      followed?.line.stop();
    },
  };
}
