import { checkEntries } from '../entry/check-entries.ts';
import type { EntryContent } from '../entry/draft.ts';
import { EntryFile, type Entry } from '../entry/entry.ts';
import type { YamlPath } from '../entry/parse-yaml.ts';
import type { Place, Problem } from '../entry/problem.ts';
import { problemsFromIssues } from '../entry/schema-problems.ts';

/** `placeOf`: where a field stands in the file of the override. `known`: ids to which the entry may be related. */
type Surroundings = { readonly placeOf: (path: YamlPath) => Place; readonly known: readonly string[] };

/** What is wrong with an entry as an override leaves it, where the override alone seems right: a term given twice, say. */
export function checkOverridden(
  content: EntryContent,
  place: { readonly id: string; readonly domain: string; readonly discipline: Entry['discipline'] },
  { placeOf, known }: Surroundings,
): readonly Problem[] {
  const parsed = EntryFile.safeParse({ bridge: {}, ...content });
  if (!parsed.success) return problemsFromIssues(parsed.error.issues, content, placeOf);
  const entry = { ...parsed.data, ...place } as Entry;
  const { errors } = checkEntries([{ entry, placeOf }], [], known);
  // An override takes no bridge out: one that is missing is missing below.
  return errors.filter(({ rule }) => rule !== 'bridge-missing');
}
