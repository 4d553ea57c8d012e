import { browser } from '#imports';
import { READER_PAGE } from './reader-address.ts';

/** The reader in a tab of its own, beside the one that it was asked for in. */
export async function openReader(address?: string): Promise<void> {
  const url = address === undefined ? READER_PAGE : `${READER_PAGE}?address=${encodeURIComponent(address)}`;
  await browser.tabs.create({ url });
}
