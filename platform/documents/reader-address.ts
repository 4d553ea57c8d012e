import { browser } from '#imports';

export const READER_PAGE = browser.runtime.getURL('/reader.html');

/** What the reader is asked to open, by its own address. `isPdf`: the browser’s viewer was about to show it in this tab. */
export type ReaderRequest =
  { readonly kind: 'address'; readonly address: string; readonly isPdf: boolean } | { readonly kind: 'none' };

/** Of addresses that a document can be fetched from. */
const SCHEMES = /^(?:https?|file):/iu;

/** `reader.html?address=…`, `?pdf=…` for a tab that was led here, or `?tab=…` for what a tab shows. */
export async function readRequest(search: string): Promise<ReaderRequest> {
  const asked = new URLSearchParams(search);
  const pdf = asked.get('pdf');
  const address = pdf ?? asked.get('address') ?? (await addressOfTab(asked.get('tab')));
  return address !== null && SCHEMES.test(address) && URL.canParse(address)
    ? { kind: 'address', address, isPdf: pdf !== null }
    : { kind: 'none' };
}

async function addressOfTab(tab: string | null): Promise<string | null> {
  if (tab === null || !/^\d+$/u.test(tab)) return null;
  try {
    return (await browser.tabs.get(Number(tab))).url ?? null;
  } catch {
    return null;
  }
}
