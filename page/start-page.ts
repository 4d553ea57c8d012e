import type { EntryId } from '../core/entry/ids.ts';
import type { Lexicon } from '../core/matching/lexicon.ts';
import type { Density, HoverSettings, MarkLook } from '../core/settings/settings.ts';
import { ReadingCard, type CardDeed } from './card/reading-card.ts';
import type { MarkState, StateOf } from './highlighter/mark-state.ts';
import { HTML_DOCUMENT, type PageDocument } from './documents/page-document.ts';
import { MarkPainter } from './highlighter/paint-marks.ts';
import { ScreenCap, type ScreenLimit } from './highlighter/screen-cap.ts';
import type { Direction } from './hover/next-term.ts';
import type { OnPointed } from './hover/watch-pointed.ts';
import { countTerms, type TermCount } from './panel/count-terms.ts';
import { LateView } from './panel/late-view.ts';
import type { PageFollower } from './panel/page-view.ts';
import type { LoadLateParts } from './late-parts.ts';
import { marksInView, watchMet } from './met-terms.ts';
import type { BlockRecord, PageTerm } from './scanner/block-record.ts';
import { PageTerms } from './scanner/page-terms.ts';
import type { ReadingOptions } from './text/element-rules.ts';

export type PageSession = {
  /** Every term met so far with how often it stands in the page, in order of first appearance. */
  readonly listTerms: () => TermCount[];
  /** Whether any term is shown to the reader, or would be further down. */
  readonly hasMarks: boolean;
  /** Scrolls to the next or previous marked term, opens its card and puts the focus in it. */
  readonly moveToTerm: (direction: Direction) => void;
  readonly setHover: (hover: Partial<HoverSettings> | undefined) => void;
  /** Scrolls to where a term of the entry is seen and flashes it; to the next place when asked again. False: it is nowhere. */
  readonly showTerm: (entry: EntryId) => Promise<boolean>;
  /**
   * Tells what stands in the page and what of it is in view, now and at each change, until the signal aborts; `once`: in
   * place of it, what the whole page says and where.
   */
  readonly follow: (follower: PageFollower, signal: AbortSignal, once: boolean) => void;
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
  /** Without it, a screenful holds as many as there are. */
  readonly limit?: ScreenLimit | undefined;
};

type PageOptions = {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly cardAddress: string;
  readonly loadLateParts: LoadLateParts;
  readonly reading?: ReadingOptions;
  readonly content?: PageDocument;
  readonly hover?: Partial<HoverSettings> | undefined;
  readonly marks?: MarkSettings;
  readonly onCard?: (deed: CardDeed) => void;
  /** Hears of the terms whose marks were in view for a while. */
  readonly onMet?: ((entries: readonly EntryId[]) => void) | undefined;
  /** Hears which entry’s mark the pointer is on, before a menu can be opened there; null: on none any more. */
  readonly onPointed?: OnPointed | undefined;
  /** Ends everything, and takes the marks and the card out of the page. */
  readonly signal: AbortSignal;
  readonly stateOf?: StateOf;
  /** Whether `stateOf` may say `private`. */
  readonly hasPrivateTerms?: boolean;
};

/** Marks the terms of a page and explains them on hover, until the signal aborts. */
export function startPage(options: PageOptions): PageSession {
  const { document, onMet, signal, content = HTML_DOCUMENT } = options;
  takeLeftovers(document);
  const { terms, painter, view, isShown, setMarks } = startMarks(options);
  if (onMet) watchMet({ document, inView: () => marksInView(painter.painted()), onMet, signal });
  const card = new ReadingCard({ ...options, terms, isShown, reach: content.reach });
  const scanned = content.read({
    document,
    terms,
    onRoot: (root) => [painter, view].forEach((part) => part.addRoot(root)),
    shown: () => painter.shown(),
    signal,
  });
  return {
    scanned,
    restate: (entries) => painter.restate(entries),
    setMarks,
    get hasMarks() {
      return hasMarkedTerm(terms.records);
    },
    listTerms: () => countTerms(terms.records),
    moveToTerm: (direction) => card.moveTo(direction),
    setHover: (hover) => card.setHover(hover),
    showTerm: (entry) => view.showTerm(entry),
    follow: (follower, ending, once) =>
      void view.follow(follower, AbortSignal.any([signal, ending]), { once, scanned }),
  };
}

/** The terms as they are found, what paints them, and what tells of them. */
function startMarks({
  document,
  loadLateParts,
  lexicon,
  reading,
  signal,
  hasPrivateTerms = false,
  marks = {},
  content,
  ...options
}: PageOptions) {
  let wantedStateOf = marks.stateOf;
  const stateOf: StateOf = (...term) => stateFrom(wantedStateOf?.(...term), options.stateOf?.(...term));
  const onMoved = (records: Iterable<BlockRecord>) => {
    terms.updateVisibility(records);
    terms.flush();
  };
  const cap = new ScreenCap(document);
  const painter = new MarkPainter({ document, stateOf, cap, hasPrivateTerms, loadLateParts, onMoved, signal });
  const onChange = (changed: ReadonlySet<BlockRecord>) => {
    painter.update(changed);
    view.noteChange();
  };
  const terms = new PageTerms(lexicon, onChange, reading);
  const isShown = (term: PageTerm) =>
    term.isMarked && stateOf(term.entry, term.discipline) !== 'known' && !cap.holdsBack(term);
  const view = new LateView({ document, loadLateParts, read: () => terms, isShown, reach: content?.reach, signal });
  const setMarks = (now: MarkSettings) => {
    wantedStateOf = now.stateOf;
    painter.look = now.look ?? 'dotted';
    cap.limit = now.limit;
    terms.density = now.density;
    terms.flush();
    painter.restateAll();
  };
  setMarks(marks);
  return { terms, painter, view, isShown, setMarks };
}

const hasMarkedTerm = (records: ReadonlySet<BlockRecord>): boolean =>
  [...records].some((record) => record.terms.some(({ isMarked }) => isMarked));

/** What the reader wants no mark for has none, whatever it is. */
const stateFrom = (wanted: MarkState = 'unknown', given: MarkState = 'unknown'): MarkState =>
  wanted === 'known' || given === 'unknown' ? wanted : given;

/** Of a session that was cut off when the browser put another version of the extension in its place. */
function takeLeftovers(document: Document): void {
  for (const host of document.querySelectorAll('passerelle-card, passerelle-note')) host.remove();
}
