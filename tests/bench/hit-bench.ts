// Runs inside a page, bundled: how soon is it known which term lies under the pointer?
import { PageTerms } from '../../page/scanner/page-terms.ts';
import { firstScan } from '../../page/scanner/scan-page.ts';
import { termAtPoint, type Point } from '../../page/hover/term-at-point.ts';
import { toLiveRange } from '../../page/text/text-range.ts';
import { measureInterleaved } from '../../scripts/bench/ratios.ts';
import { fetchLexicon } from './scan-bench.ts';

type Race = { readonly lexicon: string; readonly rounds: number };

/** Milliseconds for all points by round; `found`: at how many of the points there is a term; `terms`: in the page. */
export type HitRace = {
  readonly ours: readonly number[];
  readonly floor: readonly number[];
  readonly points: number;
  readonly found: number;
  readonly terms: number;
};

/** Of the grid, across and down. */
const STEPS = 3;

/** At the end of the page, which is full of terms: at each marked one in sight, and at about as many places of a grid. */
export async function raceForHits({ lexicon, rounds }: Race): Promise<HitRace> {
  const terms = new PageTerms(await fetchLexicon(lexicon), () => {});
  const work = firstScan(document.documentElement, terms);
  while (!work.next().done);
  terms.flush();
  window.scrollTo(0, document.documentElement.scrollHeight);
  const points = [...middlesOfMarks(terms), ...grid()];
  const hit = ({ x, y }: Point) => termAtPoint(document, { x, y }, (node) => terms.recordsAt(node));
  const times = measureInterleaved({
    contenders: {
      ours: () => points.map(hit),
      floor: () => points.map(({ x, y }) => document.elementFromPoint(x, y)),
    },
    rounds,
  });
  const found = points.filter((point) => hit(point) !== null).length;
  const count = [...terms.records].reduce((sum, record) => sum + record.terms.length, 0);
  return { ...times, points: points.length, found, terms: count };
}

function middlesOfMarks({ records }: PageTerms): Point[] {
  const marked = [...records].flatMap(({ terms }) => terms.filter(({ isMarked }) => isMarked));
  return marked
    .map(({ range }) => toLiveRange(range)!.getClientRects()[0])
    .filter((box) => box !== undefined)
    .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
    .filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
}

/** Places all over the viewport, on text and beside it. */
function grid(): Point[] {
  const steps = Array.from({ length: STEPS }, (_, step) => (step + 0.5) / STEPS);
  return steps.flatMap((across) => steps.map((down) => ({ x: across * innerWidth, y: down * innerHeight })));
}
