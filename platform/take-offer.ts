import { browser } from '#imports';
import type { EditorOffer } from '../core/documents/drawn-editors.ts';
import { noteAsked, takeAskedExport } from './asked-export-item.ts';

/**
 * Opens what an offer leads to, and tells whether it did. To be called while a click is handled: the browser asks for nothing
 * otherwise.
 */
export async function takeOffer(offer: EditorOffer): Promise<boolean> {
  switch (offer.kind) {
    case 'plain-view':
      return open(offer.address);
    case 'file':
    case 'paste':
      return open(readerAddress());
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
  if (await browser.permissions.contains({ origins: [...asked.origins] })) await open(readerAddress(asked.address));
}

const open = async (url: string): Promise<boolean> => Boolean(await browser.tabs.create({ url }));

function readerAddress(document?: string): string {
  // Its own path, which the build makes of another part of the program.
  const reader = new URL('/reader.html', browser.runtime.getURL('/popup.html'));
  if (document) reader.searchParams.set('address', document);
  return reader.href;
}
