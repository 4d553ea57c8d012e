import { browser } from '#imports';
import type { EntryId } from '../core/entry/ids.ts';

export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** An entry as a page of its own, beside what is open. */
export const openEntry = (id: EntryId): void => void openTab(`${browser.runtime.getURL('/entry.html')}?id=${id}`);
