import { browser } from '#imports';
import { isShownPdf } from '../../core/documents/pdf-answer.ts';
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
  browser.permissions.onAdded.addListener(() => {
    if (watchAnswers()) beginAnew();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM && hasBegunLate) beginAnew();
  });
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

const ALARM = 'watch-pdfs';
let hasBegunLate = false;

/** Firefox wakes the background only for what it has listened to since it began: it is to begin once more, when it has slept. */
function beginAnew(): void {
  hasBegunLate = true;
  void browser.alarms.create(ALARM, { delayInMinutes: 1 });
}

/** Whether answers are watched from now on, and were not before. */
function watchAnswers(): boolean {
  if (!browser.webRequest || browser.webRequest.onHeadersReceived.hasListener(onAnswer)) return false;
  browser.webRequest.onHeadersReceived.addListener(onAnswer, { urls: ['<all_urls>'], types: ['main_frame'] }, [
    'responseHeaders',
  ]);
  return true;
}

type Answered = Parameters<Parameters<typeof browser.webRequest.onHeadersReceived.addListener>[0]>[0];

function onAnswer({ tabId, url, method, statusCode, responseHeaders = [] }: Answered): undefined {
  if (tabId >= 0 && isShownPdf({ method, status: statusCode, headers: responseHeaders })) void lead(tabId, url);
}
