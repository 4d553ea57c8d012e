import { browser } from '#imports';
import { checkSender } from '../message-senders.ts';
import { onMessage } from '../messages.ts';
import { loadSettings } from '../settings.ts';
import { isOwnView, keepOwnView } from './own-viewer-item.ts';
import { READER_PAGE } from './reader-address.ts';

/** What Firefox grants without a word, and what the type of a document is read with; Chromium needs nothing of it. */
const LEAVE = { permissions: ['webRequest'] } as const satisfies Permissions;
type Permissions = { permissions: readonly ['webRequest'] };

/**
 * Leads a tab that comes to a PDF to the reader, where the reader of the browser has asked for it. Chromium has our script in
 * its viewer’s page, which tells. Firefox lets nobody into its own: there the headers of the answer tell.
 */
export function leadPdfs(): void {
  onMessage('background:shownPdf', async ({ sender }) => {
    checkSender('background:shownPdf', sender);
    if (sender.tab?.id !== undefined && sender.url) await lead(sender.tab.id, sender.url);
  });
  if (!import.meta.env.FIREFOX) return;
  watchAnswers();
  browser.permissions.onAdded.addListener(watchAnswers);
}

/** Whether PDFs may be led. Where not, the browser has to be asked. */
export const mayLeadPdfs = async (): Promise<boolean> =>
  !import.meta.env.FIREFOX || browser.permissions.contains({ permissions: [...LEAVE.permissions] });

/** To be called while a click is handled. */
export const askToLeadPdfs = async (): Promise<boolean> =>
  !import.meta.env.FIREFOX || browser.permissions.request({ permissions: [...LEAVE.permissions] });

/** What is not needed any more is given back. */
export async function endLeadingPdfs(): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.permissions.remove({ permissions: [...LEAVE.permissions] });
}

/** Shows a PDF in the browser’s own viewer, in the tab that asks. */
export async function showInOwnViewer(address: string): Promise<void> {
  const tab = (await browser.tabs.getCurrent())?.id;
  if (tab === undefined) return;
  await keepOwnView({ tab, address });
  await browser.tabs.update(tab, { url: address });
}

async function lead(tab: number, address: string): Promise<void> {
  const { documents } = await loadSettings();
  if (!documents.opensPdfs || (await isOwnView({ tab, address }))) return;
  await browser.tabs.update(tab, { url: `${READER_PAGE}?pdf=${encodeURIComponent(address)}` });
}

// At once when the background begins: a listener that comes later would miss what it was woken for.
function watchAnswers(): void {
  if (!browser.webRequest || browser.webRequest.onHeadersReceived.hasListener(onAnswer)) return;
  browser.webRequest.onHeadersReceived.addListener(onAnswer, { urls: ['<all_urls>'], types: ['main_frame'] }, [
    'responseHeaders',
  ]);
}

type Answer = Parameters<Parameters<typeof browser.webRequest.onHeadersReceived.addListener>[0]>[0];

function onAnswer({ tabId, url, method, statusCode, responseHeaders = [] }: Answer): undefined {
  const valueOf = (header: string) => responseHeaders.find(({ name }) => name.toLowerCase() === header)?.value ?? '';
  const isPdf = /^application\/pdf\b/iu.test(valueOf('content-type'));
  const isSaved = /^\s*attachment\b/iu.test(valueOf('content-disposition'));
  if (isPdf && !isSaved && method === 'GET' && statusCode === 200 && tabId >= 0) void lead(tabId, url);
}
