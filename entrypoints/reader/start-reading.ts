import { browser } from '#imports';
import type { EntryId } from '../../core/entry/ids.ts';
import type { PageDocument } from '../../page/documents/page-document.ts';
import type { LoadLateParts } from '../../page/late-parts.ts';
import type { PageParts } from '../../page/page-parts.ts';
import type { TermCount } from '../../page/panel/count-terms.ts';
import type { PageSession } from '../../page/start-page.ts';
import { loadLexicon } from '../../platform/lexicon-item.ts';
import { loadMarks } from '../../platform/mark-settings.ts';
import { sendMessage } from '../../platform/messages.ts';
import { loadParts } from '../../platform/page-parts.ts';
import { readStored, watchStored } from '../../platform/page-storage.ts';
import { tellPointed } from '../../platform/tell-pointed.ts';
import { answerForReader } from './answer-messages.ts';

/** What is ours in this document, and not read. */
const SKIPPED = '.reader-ui';

/** Every term of a document, in its order, and the entries of those in view. */
export type ReadTerms = { readonly terms: readonly TermCount[]; readonly inView: readonly EntryId[] };

type ReadingOptions = {
  readonly content: PageDocument;
  readonly onTerms: (terms: ReadTerms) => void;
  readonly signal: AbortSignal;
};

export type Reading = { readonly showTerm: (entry: EntryId) => Promise<boolean> };

/** Does with a document what the content script does with a page; begins again when the glossary is another one. */
export function startReading({ content, onTerms, signal }: ReadingOptions): Reading {
  let session: Promise<PageSession | null> = Promise.resolve(null);
  let run = new AbortController();
  const start = () => {
    run.abort();
    run = new AbortController();
    const both = AbortSignal.any([signal, run.signal]);
    session = startSession(content, both).then((started) => {
      if (started) follow(started, onTerms, both);
      return started;
    });
  };
  const restate = async () => (await session)?.setMarks(await loadMarks());
  const stops = [
    answerForReader(() => session, signal),
    watchStored({
      lexicon: start,
      marking: () => void restate(),
      reader: () => void restate(),
      fades: () => void restate(),
      hover: () => void Promise.all([session, readStored('hover')]).then(([now, hover]) => now?.setHover(hover)),
    }),
  ];
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
  start();
  return { showTerm: async (entry) => (await session)?.showTerm(entry) ?? false };
}

async function startSession(content: PageDocument, signal: AbortSignal): Promise<PageSession | null> {
  const [parts, stored, hover, marks] = await Promise.all([
    loadParts<PageParts>('page-parts', 'own document'),
    loadLexicon([]),
    readStored('hover'),
    loadMarks(),
  ]);
  const found = stored ?? (await sendMessage('background:prepareLexicon', []).then(() => loadLexicon([])));
  if (!found || signal.aborted) return null;
  const loadLateParts: LoadLateParts = () => loadParts('late-parts', 'own document');
  return parts.startPage({
    document,
    content,
    lexicon: found.lexicon,
    cardAddress: browser.runtime.getURL('/card.html'),
    loadLateParts,
    reading: { skips: SKIPPED },
    hover,
    marks,
    onMet: (entries) => void sendMessage('coach:met', entries).catch(() => {}),
    onPointed: tellPointed,
    signal,
  });
}

/** A list that is empty says so only when all has been read. */
function follow(session: PageSession, onTerms: ReadingOptions['onTerms'], signal: AbortSignal): void {
  let terms: readonly TermCount[] = [];
  let inView: readonly EntryId[] = [];
  let isRead = false;
  const tell = () => {
    if (!signal.aborted && (isRead || terms.length > 0)) onTerms({ terms, inView });
  };
  session.follow(
    (news) => {
      if (news.kind === 'terms') terms = news.terms;
      if (news.kind === 'view') inView = news.entries;
      if (news.kind === 'read') {
        isRead = true;
        // What has been found last is told a little later.
        terms = session.listTerms();
      }
      tell();
    },
    signal,
    false,
  );
}
