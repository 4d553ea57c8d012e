// Runs inside a page, bundled: the same terms looked for by mark.js and by us.
import Mark from 'mark.js';
import { lateParts } from '../../page/late-parts.ts';
import { startPage } from '../../page/start-page.ts';
import { unpackLexicon } from '../../core/matching/pack-lexicon.ts';
import { loadLexicon, scanCold, timeOneGo } from './scan-bench.ts';

type Race = { readonly lexicon: string; readonly terms: readonly string[]; readonly rounds: number };

/** Milliseconds by round, and what each has found. */
export type MarkRace = {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  readonly ourTerms: number;
  readonly theirMarks: number;
};

/** Ours finds without painting; mark.js finds by wrapping. Both warm up once. What it wrapped is unwrapped outside the time. */
export async function raceWithMark({ lexicon, terms, rounds }: Race): Promise<MarkRace> {
  await loadLexicon(lexicon);
  const { terms: ourTerms } = await scanCold();
  const mark = new Mark(document.body);
  const theirMarks = timeMark(mark, terms).marks;
  mark.unmark();
  await timeOneGo();
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ours.push(await timeOneGo());
    theirs.push(timeMark(mark, terms).milliseconds);
    mark.unmark();
  }
  return { ours, theirs, ourTerms, theirMarks };
}

/** Milliseconds of marking once, and how many terms were found. */
export type Marking = { readonly milliseconds: number; readonly marks: number };

/** To be called once, first, in a page: from the packed lexicon to all terms found, those near the viewport painted. */
export async function markCold(lexiconAddress: string): Promise<Marking> {
  const packed = await (await fetch(lexiconAddress)).arrayBuffer();
  const start = performance.now();
  const lexicon = unpackLexicon(packed)!;
  const session = startPage({
    document,
    lexicon,
    cardAddress: 'about:blank',
    loadLateParts: () => Promise.resolve(lateParts),
    signal: new AbortController().signal,
  });
  await session.scanned;
  const milliseconds = performance.now() - start;
  return { milliseconds, marks: session.listTerms().reduce((sum, { count }) => sum + count, 0) };
}

/** The same by mark.js, in a page of its own. */
export const markColdByMark = (terms: readonly string[]): Marking => timeMark(new Mark(document.body), terms);

/** It calls itself for each further term of an array, and a thousand overflow the stack. It looks for each apart, so that
 *  parts cost what the whole would. */
const TERMS_AT_ONCE = 250;

/** Without frames in the page, marking is done when the call returns. */
function timeMark(mark: Mark, terms: readonly string[]): Marking {
  const start = performance.now();
  for (let first = 0; first < terms.length; first += TERMS_AT_ONCE)
    mark.mark(terms.slice(first, first + TERMS_AT_ONCE), { accuracy: 'exactly', separateWordSearch: false });
  const milliseconds = performance.now() - start;
  return { milliseconds, marks: document.querySelectorAll('mark').length };
}
