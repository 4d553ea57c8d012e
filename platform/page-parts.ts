import { browser } from '#imports';
import { KEY, type World } from './hand-over-parts.ts';

/** The second script, loaded when it is first asked for. Throws where the extension has gone. */
export async function loadParts<Parts>(): Promise<Parts> {
  const world = globalThis as World;
  // Not bundled: a content script is one file. It works under any policy of the page, in Chromium and in Firefox.
  if (!world[KEY]) await import(/* @vite-ignore */ browser.runtime.getURL('/page-parts.js'));
  return world[KEY] as Parts;
}
