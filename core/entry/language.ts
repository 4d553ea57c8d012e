import * as z from 'zod/mini';

/** The two languages every entry speaks. Order is the order of the files, not of preference. */
export const LANGUAGES = ['fr', 'en'] as const;

export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

export const otherLanguage = (language: Language): Language => (language === 'fr' ? 'en' : 'fr');

/** The same text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
