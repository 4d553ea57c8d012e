import { browser } from '#imports';
import type { EditorOffer } from '../core/documents/drawn-editors.ts';
import { noteAsked, takeAskedExport } from './asked-export-item.ts';
import { openReader } from './documents/open-reader.ts';

/**
 * Opens what an offer leads to, and tells whether it did. To be called while a click is handled: the browser asks for nothing
 * otherwise.
 */
export async function takeOffer(offer: EditorOffer): Promise<boolean> {
  switch (offer.kind) {
    case 'plain-view':
      await browser.tabs.create({ url: offer.address });
      return true;
    case 'file':
    case 'paste':
      await openReader();
      return true;
    case 'export':
      return openExport(offer);
  }
}

/** The question of the browser may close the popup that asked: then the background goes on, when it is answered. */
export function openAllowedExports(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void openAsked();
  });
}

async function openExport({ address, origins }: Extract<EditorOffer, { kind: 'export' }>): Promise<boolean> {
  void noteAsked({ address, origins, askedAt: Date.now() });
  const isAllowed = await browser.permissions.request({ origins: [...origins] });
  if (isAllowed) await openAsked();
  else await takeAskedExport(Date.now());
  return isAllowed;
}

async function openAsked(): Promise<void> {
  const asked = await takeAskedExport(Date.now());
  if (!asked) return;
  if (await browser.permissions.contains({ origins: [...asked.origins] })) await openReader(asked.address);
}
