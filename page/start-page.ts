import type { EntryId } from '../core/entry/ids.ts';
import type { HoverTrigger } from '../core/entry/reader.ts';
import type { Lexicon } from '../core/matching/lexicon.ts';
import { ReadingCard } from './card/reading-card.ts';
import { MarkPainter } from './highlighter/paint-marks.ts';
import type { Direction } from './hover/next-term.ts';
import { PageTerms } from './scanner/page-terms.ts';
import { scanPage } from './scanner/scan-page.ts';

export type PageSession = {
  /** Every term met so far with how often it stands in the page, in order of first appearance. */
  readonly listTerms: () => { readonly entry: EntryId; readonly count: number }[];
  /** Scrolls to the next or previous marked term, opens its card and puts the focus in it. */
  readonly moveToTerm: (direction: Direction) => void;
  readonly setTrigger: (trigger: HoverTrigger) => void;
  /** Resolves when the page as it was at the start has been read to its end. */
  readonly scanned: Promise<void>;
};

type PageOptions = {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly cardAddress: string;
  readonly trigger: HoverTrigger;
  /** Ends everything, and takes the marks and the card out of the page. */
  readonly signal: AbortSignal;
};

/** Marks the terms of a page and explains them on hover, until the signal aborts. */
export function startPage({ lexicon, ...options }: PageOptions): PageSession {
  const { document, signal } = options;
  const painter = new MarkPainter(signal, (records) => {
    terms.updateVisibility(records);
    terms.flush();
  });
  const terms = new PageTerms(lexicon, (changed) => painter.update(changed));
  const card = new ReadingCard({ ...options, terms });
  const scanned = scanPage(document, terms, signal);
  return {
    scanned,
    listTerms: () => countTerms(terms),
    moveToTerm: (direction) => card.moveTo(direction),
    setTrigger: (trigger) => (card.trigger = trigger),
  };
}

function countTerms(terms: PageTerms): { entry: EntryId; count: number }[] {
  const counts = new Map<EntryId, number>();
  for (const record of terms.records)
    for (const { entry } of record.terms) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts].map(([entry, count]) => ({ entry, count }));
}
