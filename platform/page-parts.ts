import { browser } from '#imports';
import { KEY, type World } from './hand-over-parts.ts';

/**
 * The second script, loaded when it is first asked for. Throws where the extension has gone. A document of our own gives
 * the address without its origin: the one for pages is not its own in Chromium, and refused.
 */
export async function loadParts<Parts>(address: string = browser.runtime.getURL('/page-parts.js')): Promise<Parts> {
  const world = globalThis as World;
  // Not bundled: a content script is one file. It works under any policy of the page, in Chromium and in Firefox.
  if (!world[KEY]) await import(/* @vite-ignore */ address);
  return world[KEY] as Parts;
}
