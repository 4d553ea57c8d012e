import path from 'node:path';
import type { Entry } from '../../../core/entry/entry.ts';
import { termsOfEntry } from '../../../core/entry/entry-terms.ts';
import { readGlossary } from '../../../core/entry/read-glossary.ts';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { createTermFinder, type TermFinder } from '../../../core/matching/find-terms.ts';
import { formatProblem } from '../../glossary/check.ts';
import { readGlossaryFolder } from '../../glossary/glossary-folder.ts';
import { Refusal } from '../../parse-call.ts';
import { comparableTerm } from './comparable-term.ts';

/** A glossary as accuracy is judged by: how terms are found, and which terms an entry stands for. */
export type JudgedGlossary = {
  readonly findTerms: TermFinder;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Comparable forms of an entry's terms. */
  readonly termsOf: (entry: string) => ReadonlySet<string>;
  /** Those of all entries that are looked for. */
  readonly covered: ReadonlySet<string>;
};

/** Throws a `Refusal`, with every problem on stderr, where the glossary has errors. */
export async function loadGlossary(folder: string): Promise<JudgedGlossary> {
  const { entries, errors } = readGlossary(await readGlossaryFolder(path.resolve(folder)));
  for (const problem of errors) console.error(formatProblem(problem, 'error'));
  if (errors.length > 0) throw new Refusal(glossaryErrors(folder));
  return judgedGlossaryOf(entries);
}

export function judgedGlossaryOf(entries: readonly Entry[]): JudgedGlossary {
  const terms = new Map<string, ReadonlySet<string>>(entries.map((entry) => [entry.id, comparableTermsOf(entry)]));
  const current = entries.filter(({ status }) => status !== 'deprecated');
  return {
    findTerms: createTermFinder(compileLexicon(entries)),
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    termsOf: (entry) => terms.get(entry) ?? new Set(),
    covered: new Set(current.flatMap(({ id }) => [...terms.get(id)!])),
  };
}

const comparableTermsOf = (entry: Entry): ReadonlySet<string> =>
  new Set(termsOfEntry(entry).map(({ text }) => comparableTerm(text)));

const glossaryErrors = (folder: string) => ({
  fr: `Le glossaire ${folder} a des erreurs ; voyez « npm run glossary check ».`,
  en: `The glossary ${folder} has errors; see "npm run glossary check".`,
});
