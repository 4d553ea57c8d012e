import { browser } from '#imports';
import { openReader } from './open-reader.ts';

const MENUS = { page: 'read-page', link: 'read-link' } as const;
/** A PDF by its address: what a page holds, a menu cannot ask. Another one is opened from the popup. */
const PDFS = ['http', 'https', 'file'].flatMap((scheme) => {
  const host = scheme === 'file' ? 'file:///' : `${scheme}://*/`;
  return ['.pdf', '.pdf?*', '.PDF', '.PDF?*'].map((end) => `${host}*${end}`);
});

/** "Open in Passerelle" on a PDF that a tab shows, and on links to one. */
export function createReaderMenu(title: string): void {
  browser.contextMenus.create({ id: MENUS.page, contexts: ['page', 'frame'], documentUrlPatterns: PDFS, title });
  browser.contextMenus.create({ id: MENUS.link, contexts: ['link'], targetUrlPatterns: PDFS, title });
}

/** Names it anew, in another language. */
export async function nameReaderMenu(title: string): Promise<void> {
  await Promise.all(Object.values(MENUS).map((id) => browser.contextMenus.update(id, { title })));
}

export function offerReaderMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, frameUrl, pageUrl }, tab) => {
    if (menuItemId === MENUS.link) void openReader(linkUrl);
    // The viewer of the browser may be a frame with an address of its own.
    if (menuItemId === MENUS.page)
      void openReader([frameUrl, pageUrl, tab?.url].find((url) => url && /\.pdf(?:$|[?#])/iu.test(url)));
  });
}
