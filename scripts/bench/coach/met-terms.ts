import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../../../core/entry/entry.ts';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { createTermFinder } from '../../../core/matching/find-terms.ts';
import { readCorpus } from '../accuracy/read-corpus.ts';
import { SENTENCES } from '../accuracy/measure-accuracy.ts';
import { readSentences } from '../accuracy/read-sentences.ts';
import { pick, type Random } from '../random.ts';
import { tell } from '../tell.ts';

const CORPUS = path.resolve(import.meta.dirname, '../../../../shared/corpus');

/** How often each term was found in texts that people wrote: entries by count. */
export type TermCounts = ReadonlyMap<string, number>;

/** Counted in an annotated corpus, that beside the project by default, else in the project's own test sentences; stderr
 *  tells in which. */
export async function countMetTerms(entries: readonly Entry[], folder = CORPUS): Promise<TermCounts> {
  const hasCorpus = existsSync(folder);
  const texts = hasCorpus ? await readCorpus(folder) : (await readSentences(SENTENCES)).sentences;
  tell(hasCorpus ? fromCorpus(folder, texts.length) : FROM_SENTENCES);
  const findTerms = createTermFinder(compileLexicon(entries));
  const counts = new Map<string, number>();
  for (const { text, language } of texts) {
    const blocks = text.split(/\n{2,}/u).map((block) => ({ text: block, language }));
    for (const { entry } of findTerms(blocks).flat()) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  return counts;
}

/** How far a day’s reading goes on from that of the days before: 0 where each day is about anything, towards 1 about the same. */
export type Persistence = number;

const REMEMBERED_MEETINGS = 90;

/** Draws terms as often as they were counted; a part of them is drawn once more from the last that were met. */
export function createReading(
  counts: TermCounts,
  random: Random,
  persistence: Persistence = 0,
): (howMany: number) => string[] {
  const terms = [...counts.keys()].toSorted();
  const sums: number[] = [];
  for (const term of terms) sums.push((sums.at(-1) ?? 0) + counts.get(term)!);
  const recent: string[] = [];
  const draw = (): string => {
    if (recent.length > 0 && persistence > 0 && random() < persistence) return pick(random, recent);
    const at = random() * sums.at(-1)!;
    return terms[sums.findIndex((sum) => at < sum)]!;
  };
  return (howMany) => {
    const drawn = Array.from({ length: howMany }, draw);
    recent.push(...drawn);
    recent.splice(0, recent.length - REMEMBERED_MEETINGS);
    return drawn;
  };
}

const fromCorpus = (folder: string, texts: number) => ({
  fr: `Fréquence des termes : les ${texts} textes de ${folder}.`,
  en: `Frequencies of terms: the ${texts} texts in ${folder}.`,
});

const FROM_SENTENCES = {
  fr: 'Fréquence des termes : les phrases d’essai du projet (--corpus DOSSIER désigne des textes).',
  en: 'Frequencies of terms: the test sentences of the project (--corpus DIR names texts).',
};
