import { browser } from '#imports';

/** The reader in a tab of its own, beside the one that it was asked for in. */
export async function openReader(address?: string): Promise<void> {
  const page = browser.runtime.getURL('/reader.html');
  await browser.tabs.create({ url: address === undefined ? page : `${page}?address=${encodeURIComponent(address)}` });
}
