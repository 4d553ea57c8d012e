/** The two languages every entry speaks. Order is the order of the files, not of preference. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

export const otherLanguage = (language: Language): Language => (language === 'fr' ? 'en' : 'fr');
