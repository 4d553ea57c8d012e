import { browser } from '#imports';
import { drawnEditorAt, type DrawnEditor, type EditorOffer } from '../core/documents/drawn-editors.ts';
import type { EntryLabel } from '../core/entry/entry-card.ts';
import type { EntryId } from '../core/entry/ids.ts';
import { addUpTerms } from './add-up-terms.ts';
import { openReader } from './documents/open-reader.ts';
import { FrameTerms } from './page-data.ts';
import { checkSender } from './message-senders.ts';
import { openBriefing } from './open-briefing.ts';
import { hasPanel, openPanel } from './open-panel.ts';
import { takeOffer } from './take-offer.ts';
import { onMessage, sendMessage, type ClosedDocument, type PageReport } from './messages.ts';
import { whyUnreadable, type Unreadable } from './unreadable-page.ts';

export type TermOfPage = EntryLabel & { readonly count: number };

/** `drawnIn`: the page is read, the document in it is not. */
export type ActivePage =
  | (PageReport & { readonly ok: true; readonly drawnIn: DrawnEditor | null })
  | { readonly ok: false; readonly problem: Unreadable };

/** The tab that the popup was opened over, and what can be done with it. */
export type ActiveTab = {
  /** Null where the page takes its time to answer: the popup does not wait for a page that is busy. */
  readonly page: ActivePage | null;
  /** Asks the page again. */
  readonly read: () => Promise<ActivePage>;
  /** Scrolls to a mark of an entry, in the page or else in one of its frames, and flashes it. */
  readonly showTerm: (entry: EntryId) => Promise<void>;
  /** Does what helps against what keeps the page from being read. */
  readonly remedy: (problem: Unreadable) => Promise<void>;
  /** Opens what works for a document that is drawn, and tells whether it did. To be called while a click is handled. */
  readonly takeOffer: (offer: EditorOffer) => Promise<boolean>;
  readonly brief: () => Promise<void>;
  /** Opens the side panel beside it, in place of the popup. Undefined where the browser has none. */
  readonly openPanel: (() => void) | undefined;
  /** Whether it is in a private window, and the popup with it. */
  readonly isPrivate: boolean;
};

/** For the first answer of a page, in milliseconds. */
const PATIENCE = 200;
/** For the frames of a page, which have been read long since if they have been seen. Milliseconds. */
const PATIENCE_WITH_FRAMES = 100;

type Terms = PageReport['terms'];
type Tab = { readonly id?: number | undefined; readonly url?: string | undefined };

export async function openActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const frames = collectFrameTerms(tab?.id);
  const read = () => readPage(tab ?? {}, frames);
  return {
    page: await Promise.race([read(), new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null))]),
    read,
    showTerm: (entry) => showTerm(tab?.id, entry, frames),
    remedy: (problem) => remedy(tab ?? {}, problem),
    takeOffer,
    brief: () => openBriefing(tab?.id),
    openPanel: tab && hasPanel() ? () => void openPanel(tab.windowId).then(() => window.close()) : undefined,
    isPrivate: tab?.incognito ?? false,
  };
}

/** What the frames of a tab have told, by their numbers. */
function collectFrameTerms(tabId: number | undefined): Map<number, Terms> {
  const frames = new Map<number, Terms>();
  onMessage('popup:frameTerms', ({ data, sender }) => {
    checkSender('popup:frameTerms', sender);
    const terms = FrameTerms.parse(data);
    if (sender.tab?.id === tabId && sender.frameId !== undefined) frames.set(sender.frameId, terms);
  });
  return frames;
}

async function readPage({ id, url = '' }: Tab, frames: Map<number, Terms>): Promise<ActivePage> {
  frames.clear();
  const report = id === undefined ? 'no-answer' : await askPage(id);
  if (report === 'no-answer') return { ok: false, problem: whyUnreadable(url, import.meta.env.FIREFOX) };
  if (typeof report === 'string') return { ok: false, problem: report };
  if (report.frames > 0) await new Promise((resolve) => setTimeout(resolve, PATIENCE_WITH_FRAMES));
  const terms = addUpTerms([report.terms, ...frames.values()]);
  const editor = drawnEditorAt(url);
  // Only Google’s editors never show a document as text.
  const isDrawn = editor?.kind.startsWith('google') || terms.length === 0;
  return { ok: true, ...report, terms, drawnIn: isDrawn ? editor : null };
}

/** The terms of a page with their names, which only the background knows. */
export async function nameTerms(terms: PageReport['terms']): Promise<TermOfPage[]> {
  const counts = new Map(terms.map(({ entry, count }) => [entry, count]));
  const labels = await sendMessage('background:label', [...counts.keys()]);
  return labels.map((label) => ({ ...label, count: counts.get(label.id) ?? 0 }));
}

/** `no-answer`: our script does not run in this page. */
async function askPage(tabId: number): Promise<PageReport | ClosedDocument | 'no-answer'> {
  try {
    // Nobody answers this one: a frame that is read sends what it has.
    sendMessage('frame:tellTerms', undefined, tabId).catch(() => {});
    return await sendMessage('page:report', undefined, { tabId, frameId: 0 });
  } catch {
    return 'no-answer';
  }
}

async function showTerm(tabId: number | undefined, entry: EntryId, frames: ReadonlyMap<number, Terms>): Promise<void> {
  if (tabId === undefined) return;
  const holders = [...frames].filter(([, terms]) => terms.some((term) => term.entry === entry));
  for (const frameId of [0, ...holders.map(([frame]) => frame)])
    // A frame may have gone since it told its terms.
    if (await sendMessage('page:showTerm', entry, { tabId, frameId }).catch(() => false)) return;
}

async function remedy({ id, url = '' }: Tab, problem: Unreadable): Promise<void> {
  if (problem === 'pdf') return openReader(url);
  if (problem === 'reload-needed' && id !== undefined) await browser.tabs.reload(id);
  if (problem === 'local-file') await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
