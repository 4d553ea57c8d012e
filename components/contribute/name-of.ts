import type { EntryContent } from '../../core/entry/draft.ts';
import { otherLanguage, type Language } from '../../core/entry/language.ts';

/** What an entry that may have gaps is called: in a language, else in the other one. */
export const nameOf = (content: Pick<EntryContent, 'fr' | 'en'>, language: Language): string =>
  content[language]?.term ?? content[otherLanguage(language)]?.term ?? '';
