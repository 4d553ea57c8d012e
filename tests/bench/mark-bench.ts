// Runs inside a page, bundled: the same terms looked for by mark.js and by us.
import Mark from 'mark.js';
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
  const { marks: theirMarks } = timeMark(mark, terms);
  await timeOneGo();
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    ours.push(await timeOneGo());
    theirs.push(timeMark(mark, terms).milliseconds);
  }
  return { ours, theirs, ourTerms, theirMarks };
}

/** It calls itself for each further term of an array, and a thousand overflow the stack. It looks for each apart, so that
 *  parts cost what the whole would. */
const TERMS_AT_ONCE = 250;

/** Without frames in the page, marking is done when the call returns. */
function timeMark(mark: Mark, terms: readonly string[]): { milliseconds: number; marks: number } {
  const start = performance.now();
  for (let first = 0; first < terms.length; first += TERMS_AT_ONCE)
    mark.mark(terms.slice(first, first + TERMS_AT_ONCE), { accuracy: 'exactly', separateWordSearch: false });
  const milliseconds = performance.now() - start;
  const marks = document.querySelectorAll('mark').length;
  mark.unmark();
  return { milliseconds, marks };
}
