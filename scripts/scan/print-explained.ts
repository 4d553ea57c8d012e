import type { Bilingual } from '../../core/entry/language.ts';
import type { Evidence } from '../../core/matching/explain-terms.ts';
import { terminalLanguage } from '../terminal-language.ts';
import type { ScannedSense } from './scan-file.ts';

const REASONS: Readonly<Record<ScannedSense['reason'], Bilingual>> = {
  certain: { fr: 'ne peut vouloir dire autre chose', en: 'can mean nothing else' },
  weighed: { fr: 'rien ne parle pour ou contre', en: 'nothing speaks for or against it' },
  'web-address': { fr: 'dans une adresse', en: 'in an address' },
  'set-phrase': { fr: 'locution figée', en: 'set phrase' },
  'no-such-link': { fr: 'autre préposition', en: 'another preposition' },
  'french-word-in-english': { fr: 'mot français dans un texte anglais', en: 'French word in an English text' },
  participle: { fr: 'participe en é', en: 'participle in é' },
  'plural-of-acronym': { fr: 'pas le pluriel du sigle', en: 'no plural of the acronym' },
  'sign-missing': { fr: 'sans son signe', en: 'without its sign' },
  'other-case': { fr: 'autre casse', en: 'other case' },
};

const KINDS: Readonly<Record<Evidence['kind'], Bilingual>> = {
  usual: { fr: 'sens habituel', en: 'usual sense' },
  cues: { fr: 'indices', en: 'cues' },
  topic: { fr: 'mots alentour', en: 'words around' },
  company: { fr: 'termes sûrs du paragraphe', en: 'certain terms of the paragraph' },
  subject: { fr: 'sujet de la page', en: 'subject of the page' },
  confirmed: { fr: 'confirmé ailleurs', en: 'confirmed elsewhere' },
  refuted: { fr: 'démenti ailleurs', en: 'refuted elsewhere' },
  name: { fr: 'nom propre', en: 'proper name' },
  loose: { fr: 'écrit autrement', en: 'written otherwise' },
  redefined: { fr: 'sigle défini autrement', en: 'acronym defined otherwise' },
};

/** One line for each sense that was thought of: kept or not, where, and why. */
export function printExplained(senses: readonly ScannedSense[]): void {
  for (const sense of senses) {
    const mark = sense.isMeant ? '+' : '-';
    const place = `${sense.start}-${sense.end}`.padEnd(12);
    console.log(`  ${mark} ${place} ${sense.surface.replace(/\s+/gu, ' ')} → ${sense.entry}: ${whyOf(sense)}`);
  }
}

function whyOf({ reason, score, evidence }: ScannedSense): string {
  const language = terminalLanguage();
  if (evidence.length === 0) return REASONS[reason][language];
  return `${signed(score)} = ${evidence.map(({ kind, weight, words }) => `${KINDS[kind][language]} ${signed(weight)}${words ? ` (${words.join(', ')})` : ''}`).join(', ')}`;
}

const signed = (weight: number): string => (weight > 0 ? `+${round(weight)}` : `−${round(-weight)}`);
const round = (weight: number): number => Math.round(weight * 10) / 10;
