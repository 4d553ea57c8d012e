import type { EntryId } from '../core/entry/ids.ts';
import { clipAround, intersectionOf } from './highlighter/visible-part.ts';
import type { BlockRecord, PageTerm } from './scanner/block-record.ts';
import { boxesOf } from './text/text-range.ts';

/** How far apart two looks are, in milliseconds: a mark that both find in view was there for a while. */
const LOOK_EVERY = 3000;
/** After how many looks what was met is told, all at once. */
const LOOKS_A_BATCH = 5;
/** A screen holds a dozen marks or two; a wall of them is not read. */
const MOST_ASKED = 200;

type MetOptions = {
  readonly document: Pick<Document, 'hidden' | 'addEventListener'>;
  /** The entries whose marks are in view now. */
  readonly inView: () => Iterable<EntryId>;
  readonly onMet: (entries: readonly EntryId[]) => void;
  readonly signal: AbortSignal;
};

/** Tells which terms a reader has had before their eyes for a while, each once a day; a page that is hidden is not read. */
export function watchMet({ document, inView, onMet, signal }: MetOptions): void {
  const told = new Set<EntryId>();
  let before = new Set<EntryId>();
  let batch: EntryId[] = [];
  let looks = 0;
  let day = '';
  let timer: ReturnType<typeof setInterval> | undefined;
  const tell = () => {
    looks = 0;
    if (batch.length > 0) onMet(batch);
    batch = [];
  };
  const look = () => {
    if (day !== (day = new Date().toDateString())) told.clear();
    const now = new Set(inView());
    for (const entry of now) {
      if (!before.has(entry) || told.has(entry)) continue;
      told.add(entry);
      batch.push(entry);
    }
    before = now;
    if (++looks >= LOOKS_A_BATCH) tell();
  };
  const follow = () => {
    clearInterval(timer);
    before = new Set();
    if (document.hidden) tell();
    else timer = setInterval(look, LOOK_EVERY);
  };
  follow();
  document.addEventListener('visibilitychange', follow, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** The entries of painted marks that stand within the viewport, and within what scrolls or cuts off around them. */
export function* marksInView(painted: Iterable<readonly [BlockRecord, readonly PageTerm[]]>): Generator<EntryId> {
  let asked = 0;
  for (const [record, terms] of painted) {
    const clip = clipAround(record.block.container);
    for (const { entry, range } of terms) {
      if (++asked > MOST_ASKED) return;
      const isIn = boxesOf(range).some((box) => {
        const { left, top, right, bottom } = intersectionOf(box, clip);
        return right > left && bottom > top;
      });
      if (isIn) yield entry;
    }
  }
}
