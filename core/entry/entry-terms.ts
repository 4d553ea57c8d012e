import type { EntryFile, Region, TermType } from './entry.ts';
import { LANGUAGES, type Language } from './language.ts';

type Sections = Pick<EntryFile, 'fr' | 'en'>;

export type EntryTerm = {
  readonly text: string;
  readonly language: Language;
  readonly type: TermType | 'preferred' | 'avoided' | 'verb';
  readonly region?: Region;
  /** Inflections that the rules cannot derive. */
  readonly forms: readonly string[];
};

/** Every term under which an entry is found: preferred first, French before English. */
export function termsOfEntry(entry: Sections): EntryTerm[] {
  return LANGUAGES.flatMap((language) => termsInLanguage(entry, language));
}

export function termsInLanguage(entry: Sections, language: Language): EntryTerm[] {
  const section = entry[language];
  return [
    { text: section.term, language, type: 'preferred', forms: section.forms ?? [] },
    ...(section.also ?? []).map(({ term, type, region, forms }): EntryTerm => ({
      text: term,
      language,
      type,
      ...(region ? { region } : {}),
      forms: forms ?? [],
    })),
    ...(section.avoid ?? []).map(({ term }): EntryTerm => ({ text: term, language, type: 'avoided', forms: [] })),
    ...(section.verbs ?? []).map((verb): EntryTerm => ({ text: verb, language, type: 'verb', forms: [] })),
  ];
}

/** The acronym that people say for an entry, where the preferred term is not it. */
export function acronymOf(entry: Sections, language: Language): string | null {
  return entry[language].also?.find(({ type }) => type === 'acronym')?.term ?? null;
}
