import type { Discipline, Side } from '../../../core/entry/discipline.ts';
import type { Bilingual, Language } from '../../../core/entry/language.ts';

export const REPORT_WORDS = {
  title: { fr: 'Les termes de ces documents', en: 'The terms in these documents' },
  term: { fr: 'Terme', en: 'Term' },
  side: { fr: 'Métier', en: 'Side' },
  count: { fr: 'Fois', en: 'Times' },
  meaning: { fr: 'Sens', en: 'Meaning' },
  unexplained: { fr: 'non expliqué', en: 'not explained' },
  none: { fr: 'Aucun terme du glossaire.', en: 'No term of the glossary.' },
  heaviness: { fr: 'Ce que ce texte demande à chacun', en: 'What this text asks of each side' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const DISCIPLINES: Readonly<Record<Discipline, Bilingual>> = {
  marketing: { fr: 'marketing', en: 'marketing' },
  it: { fr: 'informatique', en: 'IT' },
  both: { fr: 'les deux', en: 'both' },
};

export const BRIDGE_TO: Readonly<Record<Side, Bilingual>> = {
  marketing: { fr: 'Pour le marketing', en: 'For marketing' },
  it: { fr: 'Pour l’informatique', en: 'For IT' },
};

/** *812 mots, 14 termes, dont 3 non expliqués* */
export function describeCounts(words: number, terms: number, unexplained: number, language: Language): string {
  const number = new Intl.NumberFormat(language).format(words);
  if (language === 'fr')
    return `${number} ${words < 2 ? 'mot' : 'mots'}, ${terms} ${terms < 2 ? 'terme' : 'termes'}, dont ${unexplained} non ${unexplained < 2 ? 'expliqué' : 'expliqués'}`;
  return `${number} ${words === 1 ? 'word' : 'words'}, ${terms} ${terms === 1 ? 'term' : 'terms'}, ${unexplained} not explained`;
}

export const colonOf = (language: Language): string => (language === 'fr' ? '\u00a0:' : ':');
