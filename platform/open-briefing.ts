import { browser } from '#imports';

/** The terms that matter in a tab, in a tab beside it. */
export async function openBriefing(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/briefing.html?tab=${tabId}`) });
}

/** The same for the document of our own that asks. */
export const openOwnBriefing = async (): Promise<void> => openBriefing((await browser.tabs.getCurrent())?.id);
