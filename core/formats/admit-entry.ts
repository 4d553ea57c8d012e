import { DraftFile, readWhole, type EntryOrDraft } from '../entry/draft.ts';
import type { Entry } from '../entry/entry.ts';
import { LANGUAGES } from '../entry/language.ts';
import type { Place, Problem } from '../entry/problem.ts';
import { problemsFromIssues } from '../entry/schema-problems.ts';
import { isRecord } from './said-text.ts';

/** Where an entry goes, and who has it and when it changed, where its file does not say it. */
export type EntryFrame = Pick<Entry, 'id' | 'domain' | 'discipline'> & {
  readonly owner: string;
  readonly today: string;
};

/** `gaps`: what keeps it from being an entry (`readWhole`); none where it is one. */
export type AdmittedEntry = { readonly entry: EntryOrDraft; readonly gaps: readonly string[] };

type Admission = ({ readonly ok: true } & AdmittedEntry) | { readonly ok: false; readonly errors: readonly Problem[] };

/**
 * Parses what a file says of an entry. What is whole is an entry, of the status that the file gives it, else a draft;
 * what only lacks something is a draft, whatever status it had; what breaks a rule of safety is refused with every reason.
 */
export function admitEntry(
  said: Readonly<Record<string, unknown>>,
  { id, domain, discipline, owner, today }: EntryFrame,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Admission {
  const value = withTermTypes({ status: 'draft', owner, updated: today, ...said });
  const place = { id, domain, discipline };
  const { whole, gaps } = readWhole(value, discipline);
  if (whole) return { ok: true, entry: { ...whole, ...place }, gaps };
  const candidate = { ...value, status: 'draft' };
  const draft = DraftFile.safeParse(candidate);
  if (!draft.success) return { ok: false, errors: problemsFromIssues(draft.error.issues, candidate, placeOf) };
  return { ok: true, entry: { ...draft.data, ...place }, gaps };
}

/** An admitted term of which nobody says what it is to the preferred one is a synonym. */
function withTermTypes(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const sections = LANGUAGES.flatMap((language) => {
    const section = value[language];
    if (!isRecord(section) || !Array.isArray(section['also'])) return [];
    const also = section['also'].map((one: unknown) => (isRecord(one) ? { type: 'synonym', ...one } : one));
    return [[language, { ...section, also }] as const];
  });
  return { ...value, ...Object.fromEntries(sections) };
}
