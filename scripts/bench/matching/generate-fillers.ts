import type { Entry } from '../../../core/entry/entry.ts';
import { termsOfEntry } from '../../../core/entry/entry-terms.ts';
import { allBlocks, type SourceText } from '../source-text.ts';
import { createEntryMaker, withoutSenses } from './generate-entries.ts';
import { findHits } from './hits-by-block.ts';
import { createOccurrenceTest } from './word-sequences.ts';

type Fillers = { readonly count: number; readonly firstNumber: number; readonly source: SourceText };

/** Entries without senses whose terms are made of the words of a text and do not occur in it. */
export function generateFillers({ count, firstNumber, source }: Fillers): Entry[] {
  const makeEntry = createEntryMaker(source, { seed: firstNumber, metShare: 0 });
  const blocks = allBlocks(source);
  const mayOccur = createOccurrenceTest(blocks);
  let number = firstNumber;
  const makeOne = (): Entry => {
    for (;;) {
      const [entry] = withoutSenses([makeEntry(number++)]);
      if (!termsOfEntry(entry!).some(({ text }) => mayOccur(text))) return entry!;
    }
  };
  let fillers: Entry[] = [];
  for (;;) {
    while (fillers.length < count) fillers.push(makeOne());
    // The matcher has the last word: it knows more spellings of a term.
    const met = new Set(findHits(fillers, blocks).flatMap((hits) => hits.map(({ entry }) => entry)));
    if (met.size === 0) return fillers;
    fillers = fillers.filter(({ id }) => !met.has(id));
  }
}
