import { browser } from '#imports';
import type { EntryLabel } from '../core/entry/entry-card.ts';
import { sendMessage, type PageReport } from './messages.ts';
import { switchSite } from './sites-off-item.ts';

/** Why the page of a tab does not answer. */
export type Unreadable = 'browser-page' | 'store' | 'local-file' | 'document' | 'reload-needed';

export type TermOfPage = EntryLabel & { readonly count: number };

export type ActivePage =
  | {
      readonly ok: true;
      readonly host: string;
      readonly isOn: boolean;
      readonly selection: string;
      readonly terms: readonly TermOfPage[];
    }
  | { readonly ok: false; readonly problem: Unreadable };

/** The tab that the popup was opened over, and what can be done with it. */
export type ActiveTab = {
  readonly page: ActivePage;
  readonly reload: () => Promise<void>;
};

export async function openActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return {
    page: await readPage(tab?.id, tab?.url ?? ''),
    reload: async () => {
      if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
    },
  };
}

/** Switches the site of a page on or off. The page itself follows the stored list. */
export const switchSiteOfPage = (host: string, isOn: boolean): Promise<void> => switchSite(host, isOn);

async function readPage(tabId: number | undefined, url: string): Promise<ActivePage> {
  const report = tabId === undefined ? null : await askPage(tabId);
  if (!report) return { ok: false, problem: whyUnreadable(url) };
  const counts = new Map(report.terms.map(({ entry, count }) => [entry, count]));
  const labels = await sendMessage('background:label', [...counts.keys()]);
  const terms = labels.map((label) => ({ ...label, count: counts.get(label.id) ?? 0 }));
  return { ok: true, host: report.host, isOn: report.isOn, selection: report.selection, terms };
}

/** Null where nobody answers: our script does not run in this page. */
async function askPage(tabId: number): Promise<PageReport | null> {
  try {
    return await sendMessage('page:report', undefined, tabId);
  } catch {
    return null;
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
