import { browser } from '#imports';
import type { EntryLabel } from '../core/entry/entry-card.ts';
import type { EntryId } from '../core/entry/ids.ts';
import { MESSAGE_DATA } from './message-data.ts';
import { checkSender } from './message-senders.ts';
import { onMessage, sendMessage, type PageReport } from './messages.ts';

/** Why the page of a tab does not answer. */
export type Unreadable = 'browser-page' | 'store' | 'local-file' | 'document' | 'reload-needed';

export type TermOfPage = EntryLabel & { readonly count: number };

export type ActivePage = (PageReport & { readonly ok: true }) | { readonly ok: false; readonly problem: Unreadable };

/** The tab that the popup was opened over, and what can be done with it. */
export type ActiveTab = {
  /** Null where the page takes its time to answer: the popup does not wait for a page that is busy. */
  readonly page: ActivePage | null;
  /** Asks the page again. */
  readonly read: () => Promise<ActivePage>;
  readonly reload: () => Promise<void>;
  /** Whether it is in a private window, and the popup with it. */
  readonly isPrivate: boolean;
};

/** For the first answer of a page, in milliseconds. */
const PATIENCE = 200;
/** For the frames of a page, which have been read long since if they have been seen. Milliseconds. */
const PATIENCE_WITH_FRAMES = 100;

type Terms = PageReport['terms'];

export async function openActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const frames = collectFrameTerms(tab?.id);
  const read = () => readPage(tab?.id, tab?.url ?? '', frames);
  return {
    page: await Promise.race([read(), new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))]),
    read,
    isPrivate: tab?.incognito ?? false,
    reload: async () => {
      if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
    },
  };
}

/** What the frames of a tab have told, by their numbers. */
function collectFrameTerms(tabId: number | undefined): Map<number, Terms> {
  const frames = new Map<number, Terms>();
  onMessage('popup:frameTerms', ({ data, sender }) => {
    checkSender('popup:frameTerms', sender);
    const terms = MESSAGE_DATA['popup:frameTerms'].parse(data);
    if (sender.tab?.id === tabId && sender.frameId !== undefined) frames.set(sender.frameId, terms);
  });
  return frames;
}

async function readPage(tabId: number | undefined, url: string, frames: Map<number, Terms>): Promise<ActivePage> {
  frames.clear();
  const report = tabId === undefined ? 'no-answer' : await askPage(tabId);
  if (report === 'no-answer') return { ok: false, problem: whyUnreadable(url) };
  if (report === null) return { ok: false, problem: 'document' };
  if (report.frames > 0) await new Promise((resolve) => setTimeout(resolve, PATIENCE_WITH_FRAMES));
  return { ok: true, ...report, terms: addUp([report.terms, ...frames.values()]) };
}

function addUp(lists: readonly Terms[]): Terms {
  const counts = new Map<EntryId, number>();
  for (const { entry, count } of lists.flat()) counts.set(entry, (counts.get(entry) ?? 0) + count);
  return [...counts].map(([entry, count]) => ({ entry, count }));
}

/** The terms of a page with their names, which only the background knows. */
export async function nameTerms(terms: PageReport['terms']): Promise<TermOfPage[]> {
  const counts = new Map(terms.map(({ entry, count }) => [entry, count]));
  const labels = await sendMessage('background:label', [...counts.keys()]);
  return labels.map((label) => ({ ...label, count: counts.get(label.id) ?? 0 }));
}

/** `no-answer`: our script does not run in this page. */
async function askPage(tabId: number): Promise<PageReport | null | 'no-answer'> {
  try {
    // Nobody answers this one: a frame that is read sends what it has.
    sendMessage('frame:tellTerms', undefined, tabId).catch(() => {});
    return await sendMessage('page:report', undefined, { tabId, frameId: 0 });
  } catch {
    return 'no-answer';
  }
}

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/u;

function whyUnreadable(url: string): Unreadable {
  if (STORES.test(url)) return 'store';
  if (url.startsWith('file:')) return 'local-file';
  if (/^https?:.*\.pdf(?:$|[?#])/iu.test(url)) return 'document';
  return /^https?:/u.test(url) ? 'reload-needed' : 'browser-page';
}
