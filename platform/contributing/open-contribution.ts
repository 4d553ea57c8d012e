import { browser } from '#imports';
import type { ContributionStart } from '../../core/team-glossary/contribution-start.ts';

/** Where the start of a form is kept, as long as the browser is open. */
export const startKey = (id: string) => `contribution:${id}`;

/** Opens the form in a tab of its own. What it begins with, such as the sentence that was read, is kept in memory only. */
export async function openContribution(start: ContributionStart): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [startKey(id)]: start });
  await openPage(`?id=${id}`);
}

/** What the reader has written themselves, and what they have proposed. */
export const openContributions = (): Promise<void> => openPage('');

async function openPage(search: string): Promise<void> {
  await browser.tabs.create({ url: new URL(search, browser.runtime.getURL('/contribute.html')).href });
}
