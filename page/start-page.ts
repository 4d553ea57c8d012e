import type { EntryId } from '../core/entry/ids.ts';
import type { IsSilent } from '../core/entry/marking.ts';
import type { HoverTrigger } from '../core/entry/reader.ts';
import type { Lexicon } from '../core/matching/lexicon.ts';
import { ReadingCard } from './card/reading-card.ts';
import { firstPlace, flashTerm } from './highlighter/flash-term.ts';
import type { StateOf } from './highlighter/mark-state.ts';
import { MarkPainter } from './highlighter/paint-marks.ts';
import type { Direction } from './hover/next-term.ts';
import type { BlockRecord } from './scanner/block-record.ts';
import { PageTerms } from './scanner/page-terms.ts';
import { scanPage } from './scanner/scan-page.ts';
import type { ReadingOptions } from './text/element-rules.ts';

export type PageSession = {
  /** Every term met so far with how often it stands in the page, in order of first appearance. */
  readonly listTerms: () => { readonly entry: EntryId; readonly count: number }[];
  /** Whether any term is shown to the reader, or would be further down. */
  readonly hasMarks: boolean;
  /** Scrolls to the next or previous marked term, opens its card and puts the focus in it. */
  readonly moveToTerm: (direction: Direction) => void;
  /** Scrolls to the first mark of an entry and flashes it. Returns whether the entry stands in the page, to be seen. */
  readonly showTerm: (entry: EntryId) => boolean;
  readonly setTrigger: (trigger: HoverTrigger) => void;
  /** Resolves when the page as it was at the start has been read to its end. */
  readonly scanned: Promise<void>;
  /** Marks the terms of these entries anew, whose state is another one now. */
  readonly restate: (entries: Iterable<EntryId>) => void;
  /** What is marked from now on. */
  readonly setSilence: (isSilent: IsSilent) => void;
};

type PageOptions = {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly cardAddress: string;
  readonly reading?: ReadingOptions;
  readonly trigger: HoverTrigger;
  /** Of what the reader wants no marks. */
  readonly isSilent?: IsSilent;
  /** Ends everything, and takes the marks and the card out of the page. */
  readonly signal: AbortSignal;
  readonly stateOf?: StateOf;
  /** Whether `stateOf` may say `private`. */
  readonly hasPrivateTerms?: boolean;
};

/** Marks the terms of a page and explains them on hover, until the signal aborts. */
export function startPage({ lexicon, reading, ...options }: PageOptions): PageSession {
  const { document, signal, hasPrivateTerms = false } = options;
  let { isSilent = () => false } = options;
  const stateOf: StateOf = (...term) => (isSilent(...term) ? 'known' : (options.stateOf?.(...term) ?? 'unknown'));
  takeLeftovers(document);
  const onMoved = (records: Iterable<BlockRecord>) => {
    terms.updateVisibility(records);
    terms.flush();
  };
  const painter = new MarkPainter({ document, stateOf, hasPrivateTerms, onMoved, signal });
  const terms = new PageTerms(lexicon, (changed) => painter.update(changed), reading);
  const card = new ReadingCard({ ...options, terms, stateOf });
  const scanned = scanPage({
    document,
    terms,
    onRoot: (root) => painter.addRoot(root),
    shown: () => painter.shown(),
    signal,
  });
  return {
    scanned,
    restate: (entries) => painter.restate(entries),
    setSilence: (silence) => {
      isSilent = silence;
      painter.restateAll();
    },
    get hasMarks() {
      return [...terms.records].some((record) => record.terms.some(({ isMarked }) => isMarked));
    },
    listTerms: () => countTerms(terms),
    moveToTerm: (direction) => card.moveTo(direction),
    showTerm: (entry) => {
      const place = firstPlace(terms.records, entry, stateOf);
      return place !== null && flashTerm(place.range, signal);
    },
    setTrigger: (trigger) => (card.trigger = trigger),
  };
}

function countTerms(terms: PageTerms): { entry: EntryId; count: number }[] {
  const counts = new Map<EntryId, number>();
  for (const record of terms.records)
    for (const { entry } of record.terms) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts].map(([entry, count]) => ({ entry, count }));
}

/** Of a session that was cut off when the browser put another version of the extension in its place. */
function takeLeftovers(document: Document): void {
  for (const host of document.querySelectorAll('passerelle-card, passerelle-note')) host.remove();
}
