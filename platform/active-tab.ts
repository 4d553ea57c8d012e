import { browser } from '#imports';
import type { EntryLabel } from '../core/entry/entry-card.ts';
import { sendMessage, type PageReport } from './messages.ts';

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
};

/** For the first answer of a page, in milliseconds. */
const PATIENCE = 200;

export async function openActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const read = () => readPage(tab?.id, tab?.url ?? '');
  return {
    page: await Promise.race([read(), new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))]),
    read,
    reload: async () => {
      if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
    },
  };
}

async function readPage(tabId: number | undefined, url: string): Promise<ActivePage> {
  const report = tabId === undefined ? 'no-answer' : await askPage(tabId);
  if (report === 'no-answer') return { ok: false, problem: whyUnreadable(url) };
  return report ? { ok: true, ...report } : { ok: false, problem: 'document' };
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
    return await sendMessage('page:report', undefined, tabId);
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
