import type { EntryLabel } from '../core/entry/entry-card.ts';
import type { Language } from '../core/entry/language.ts';

/** Longer names are cut here, so that what stands behind them is seen: Chromium cuts whole titles at 75 signs. */
const LONGEST_NAME = 55;

type MenuText = {
  readonly explain: (what: string) => string;
  readonly explainMark: string;
  readonly add: (what: string) => string;
  readonly read: string;
};

/** In the menus of the browser. Its own texts for them (`_locales`) speak its language, which need not be the reader’s. */
export const MENU_TEXT: Readonly<Record<Language, MenuText>> = {
  fr: {
    explain: (what) => `Expliquer « ${what} »`,
    explainMark: 'Expliquer le terme marqué',
    add: (what) => `Ajouter « ${what} » au glossaire`,
    read: 'Ouvrir dans Passerelle',
  },
  en: {
    explain: (what) => `Explain “${what}”`,
    explainMark: 'Explain the marked term',
    add: (what) => `Add “${what}” to the glossary`,
    read: 'Open in Passerelle',
  },
};

/** An entry’s name as it can stand in the title of an item, where a single `&` announces a key. */
export function titleOf({ term, acronym }: EntryLabel, language: Language): string {
  const name = acronym[language] === null ? term[language] : `${term[language]} (${acronym[language]})`;
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
  return short.replaceAll('&', '&&');
}
