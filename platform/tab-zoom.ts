import { browser } from '#imports';

/** How much the reader has enlarged the page of the active tab: 1 for not at all, also where the browser does not tell. */
export async function readTabZoom(): Promise<number> {
  // Absent in Firefox for Android, where pages are not zoomed so.
  return (await browser.tabs?.getZoom?.()) ?? 1;
}
