import type { EntryId } from '../core/entry/ids.ts';
import type { Lexicon } from '../core/matching/lexicon.ts';
import type { Density, HoverSettings, MarkLook } from '../core/settings/settings.ts';
import { ReadingCard } from './card/reading-card.ts';
import type { MarkState, StateOf } from './highlighter/mark-state.ts';
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
  readonly setHover: (hover: Partial<HoverSettings> | undefined) => void;
  /** Resolves when the page as it was at the start has been read to its end. */
  readonly scanned: Promise<void>;
  /** Marks the terms of these entries anew, whose state is another one now. */
  readonly restate: (entries: Iterable<EntryId>) => void;
  /** What is marked from now on, and how. */
  readonly setMarks: (marks: MarkSettings) => void;
};

/** How the reader wants terms marked. An older version has stored less. */
export type MarkSettings = {
  /** Of what the reader wants no marks, or lighter ones. */
  readonly stateOf?: StateOf;
  readonly density?: Density | undefined;
  readonly look?: MarkLook | undefined;
};

type PageOptions = {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly cardAddress: string;
  readonly reading?: ReadingOptions;
  readonly hover?: Partial<HoverSettings> | undefined;
  readonly marks?: MarkSettings;
  /** Ends everything, and takes the marks and the card out of the page. */
  readonly signal: AbortSignal;
  readonly stateOf?: StateOf;
  /** Whether `stateOf` may say `private`. */
  readonly hasPrivateTerms?: boolean;
};

/** Marks the terms of a page and explains them on hover, until the signal aborts. */
export function startPage({ lexicon, reading, ...options }: PageOptions): PageSession {
  const { document, signal, hasPrivateTerms = false } = options;
  let { marks = {} } = options;
  const stateOf: StateOf = (...term) => stateFrom(marks.stateOf?.(...term), options.stateOf?.(...term));
  takeLeftovers(document);
  const onMoved = (records: Iterable<BlockRecord>) => {
    terms.updateVisibility(records);
    terms.flush();
  };
  const painter = new MarkPainter({ document, stateOf, hasPrivateTerms, onMoved, signal });
  const terms = new PageTerms(lexicon, (changed) => painter.update(changed), reading);
  const setMarks = (now: MarkSettings) => {
    marks = now;
    painter.look = marks.look ?? 'dotted';
    terms.density = marks.density;
    terms.flush();
    painter.restateAll();
  };
  setMarks(marks);
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
    setMarks,
    get hasMarks() {
      return [...terms.records].some((record) => record.terms.some(({ isMarked }) => isMarked));
    },
    listTerms: () => countTerms(terms),
    moveToTerm: (direction) => card.moveTo(direction),
    setHover: (hover) => card.setHover(hover),
  };
}

/** What the reader wants no mark for has none, whatever it is. */
const stateFrom = (wanted: MarkState = 'unknown', given: MarkState = wanted): MarkState =>
  wanted === 'known' ? wanted : given;

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
