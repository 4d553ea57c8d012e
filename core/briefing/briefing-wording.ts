import type { Bilingual, Language } from '../entry/language.ts';
import type { BriefingReason } from './briefing.ts';
import type { Heaviness, HeavinessLevel } from './heaviness.ts';

const LEVELS: Readonly<Record<HeavinessLevel, Bilingual>> = {
  light: { fr: 'légère', en: 'light' },
  demanding: { fr: 'exigeante', en: 'demanding' },
  heavy: { fr: 'difficile', en: 'heavy' },
};

/** What a briefing says around its terms. */
export const BRIEFING_WORDS = {
  title: { fr: 'Les mots à connaître', en: 'Words to know' },
  heaviness: { fr: 'Lecture', en: 'How it reads' },
  marketing: { fr: 'Côté marketing', en: 'For marketing' },
  it: { fr: 'Côté informatique', en: 'For IT' },
  inOwnWords: { fr: 'Dans vos mots', en: 'In your words' },
  none: { fr: 'Aucun terme à expliquer.', en: 'No term to explain.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** *exigeante : 12 termes, 3,4 % des mots* */
export function describeHeaviness({ level, terms, share }: Heaviness, language: Language): string {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
  return language === 'fr'
    ? `${LEVELS[level].fr}\u00a0: ${terms} ${terms < 2 ? 'terme' : 'termes'} à expliquer, ${percent} des mots`
    : `${LEVELS[level].en}: ${terms} ${terms === 1 ? 'term' : 'terms'} to explain, ${percent} of the words`;
}

/** Why a term is in the list, in a few words. */
export function describeReason(reason: BriefingReason, language: Language): string {
  const isFrench = language === 'fr';
  switch (reason.kind) {
    case 'other-side':
      return isFrench ? 'mot de l’autre métier' : 'the other side’s word';
    case 'shared':
      return isFrench ? 'mot commun aux deux métiers' : 'a word of both sides';
    case 'unknown':
      return isFrench ? 'pas encore appris' : 'not learnt yet';
    case 'learning':
      return isFrench ? 'en cours d’apprentissage' : 'being learnt';
    case 'frequent':
      return isFrench ? `revient ${reason.count} fois` : `comes ${reason.count} times`;
    case 'central':
      return centralReason(reason, language);
  }
}

function centralReason({ parts, related }: Extract<BriefingReason, { kind: 'central' }>, language: Language): string {
  const spread = language === 'fr' ? 'présent d’un bout à l’autre' : 'used all through';
  const ties =
    language === 'fr'
      ? `lié à ${related} ${related === 1 ? 'autre terme' : 'autres termes'} du texte`
      : `tied to ${related} other ${related === 1 ? 'term' : 'terms'} in the text`;
  return [...(parts > 3 ? [spread] : []), ...(related > 0 ? [ties] : [])].join(', ');
}
