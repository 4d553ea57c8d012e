import { browser } from '#imports';
import type { PartsName, World } from './hand-over-parts.ts';

/**
 * A further script of a page, loaded when it is first asked for. Rejects where the extension has gone. A document of our
 * own takes it from its own origin: the address for pages is another one in Chromium, and refused.
 */
export async function loadParts<Parts>(name: PartsName, from: 'page' | 'own document' = 'page'): Promise<Parts> {
  const world = globalThis as World;
  const address = from === 'page' ? browser.runtime.getURL(`/${name}.js`) : `/${name}.js`;
  // Not bundled: a content script is one file. It works under any policy of the page, in Chromium and in Firefox.
  if (!world.passerelleParts?.[name]) await import(/* @vite-ignore */ address);
  return world.passerelleParts?.[name] as Parts;
}
