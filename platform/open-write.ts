import { browser } from '#imports';

/** The page on which a draft is made clear to its readers, in a tab of its own. */
export async function openWrite(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/write.html') });
}
