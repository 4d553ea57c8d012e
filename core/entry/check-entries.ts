import { sidesToBridge } from './discipline.ts';
import { termsInLanguage, termsOfEntry } from './entry-terms.ts';
import { LANGUAGES } from './language.ts';
import { describeProblem, type Problem } from './problem.ts';
import type { LocatedDraft, LocatedEntry } from './read-glossary.ts';

/** Least number of sentences, for and against, that prove an ambiguous term in one language. */
const SENSE_TESTS = 3;

type Checked = { readonly errors: Problem[]; readonly warnings: Problem[] };

/**
 * What one entry alone cannot show or the schema cannot say: completeness by discipline, relations. Drafts with gaps may
 * be related to, as may ids that are found elsewhere.
 */
export function checkEntries(
  located: readonly LocatedEntry[],
  drafts: readonly LocatedDraft[],
  elsewhere: Iterable<string>,
): Checked {
  const places = new Map<string, LocatedEntry | LocatedDraft>();
  const errors: Problem[] = [];
  for (const one of [...located, ...drafts]) {
    const twin = places.get(one.entry.id);
    if (twin) errors.push(describeProblem(one.placeOf([]), 'duplicate-id', { value: twin.placeOf([]).file }));
    places.set(one.entry.id, one);
  }
  const known = new Set([...places.keys(), ...elsewhere]);
  for (const one of located) errors.push(...bridgeProblems(one), ...ambiguityProblems(one), ...termProblems(one));
  for (const one of [...located, ...drafts]) errors.push(...relationProblems(one, known));
  return { errors, warnings: located.flatMap(sameTextProblems) };
}

function bridgeProblems({ entry, placeOf }: LocatedEntry): Problem[] {
  return sidesToBridge(entry.discipline)
    .filter((side) => !entry.bridge[side])
    .map((side) => describeProblem(placeOf(['bridge', side]), 'bridge-missing', { value: side }));
}

function ambiguityProblems({ entry, placeOf }: LocatedEntry): Problem[] {
  const known = new Set(termsOfEntry(entry).map(({ text }) => text));
  const problems: Problem[] = [];
  for (const language of LANGUAGES) {
    const terms = entry.ambiguous?.[language] ?? [];
    for (const [index, term] of terms.entries())
      if (!known.has(term))
        problems.push(describeProblem(placeOf(['ambiguous', language, index]), 'not-a-term-of-entry', { value: term }));
    for (const [index, term] of (entry.usual?.[language] ?? []).entries())
      if (!terms.includes(term))
        problems.push(describeProblem(placeOf(['usual', language, index]), 'usual-not-ambiguous', { value: term }));
    if (terms.length === 0) continue;
    const cues = entry.cues?.[language];
    if (!cues?.near?.length && !cues?.against?.length && !cues?.phrases?.length)
      problems.push(describeProblem(placeOf(['cues', language]), 'cues-missing', { value: language }));
    const tests = entry.tests?.[language];
    if ((tests?.match.length ?? 0) < SENSE_TESTS || (tests?.noMatch.length ?? 0) < SENSE_TESTS)
      problems.push(describeProblem(placeOf(['tests', language]), 'too-few-tests', { value: language }));
  }
  for (const [index, term] of (entry.caseSensitive ?? []).entries())
    if (!known.has(term))
      problems.push(describeProblem(placeOf(['caseSensitive', index]), 'not-a-term-of-entry', { value: term }));
  return problems;
}

function termProblems({ entry, placeOf }: LocatedEntry): Problem[] {
  return LANGUAGES.flatMap((language) => {
    const seen = new Set<string>();
    // A verb may be spelled like the noun (*tag*): it brings the forms of the verb.
    const terms = termsInLanguage(entry, language).filter(({ type }) => type !== 'verb');
    return terms.flatMap(({ text }) => {
      const key = text.toLowerCase();
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [describeProblem(placeOf([language]), 'repeated-term', { value: text })];
    });
  });
}

function relationProblems({ entry, placeOf }: LocatedEntry | LocatedDraft, known: ReadonlySet<string>): Problem[] {
  const relations = entry.relations ?? {};
  const targets = (['broader', 'narrower', 'related', 'contrast'] as const).flatMap((kind) =>
    (relations[kind] ?? []).map((id, index) => ({ id: id as string, path: ['relations', kind, index] })),
  );
  for (const [index, { entry: id }] of (relations.falseFriend ?? []).entries())
    targets.push({ id, path: ['relations', 'falseFriend', index] });
  if (entry.replacedBy) targets.push({ id: entry.replacedBy, path: ['replacedBy'] });
  const problems = targets.flatMap(({ id, path }) => {
    if (id === entry.id) return [describeProblem(placeOf(path), 'self-relation')];
    return known.has(id) ? [] : [describeProblem(placeOf(path), 'unknown-relation', { value: id })];
  });
  if (entry.status === 'deprecated' && !entry.replacedBy)
    problems.push(describeProblem(placeOf(['status']), 'replacement-missing'));
  return problems;
}

function sameTextProblems({ entry, placeOf }: LocatedEntry): Problem[] {
  return (['definition', 'example'] as const)
    .filter((field) => entry.fr[field] === entry.en[field])
    .map((field) => describeProblem(placeOf(['en', field]), 'same-in-both-languages'));
}
