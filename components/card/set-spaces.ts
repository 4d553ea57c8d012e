import type { Language } from '../../core/entry/language.ts';

/**
 * Entries are typed with ordinary spaces. French keeps a colon, a guillemet, `;`, `?`, `!` and `%` on the line of what
 * they belong to: a no-break space, thin before the last ones (Imprimerie nationale, Lexique des règles typographiques).
 */
export function setSpaces(text: string, language: Language): string {
  if (language !== 'fr') return text;
  return text
    .replace(/ (?=[:»])|(?<=«) /gu, '\u00a0')
    .replace(/ (?=[;?!%])/gu, '\u202f')
    .replace(/(?<=\d) (?=\d{3})/gu, '\u202f');
}
