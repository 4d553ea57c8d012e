import { browser } from '#imports';

/** What the reader is asked to open, by its own address. */
export type ReaderRequest = { readonly kind: 'address'; readonly address: string } | { readonly kind: 'none' };

/** Of addresses that a document can be fetched from. */
const SCHEMES = /^(?:https?|file):/iu;

/** `reader.html?address=…`, or `?tab=…` for what a tab shows. */
export async function readRequest(search: string): Promise<ReaderRequest> {
  const asked = new URLSearchParams(search);
  const address = asked.get('address') ?? (await addressOfTab(asked.get('tab')));
  return address !== null && SCHEMES.test(address) && URL.canParse(address)
    ? { kind: 'address', address }
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
