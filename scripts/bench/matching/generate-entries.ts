import type { Entry } from '../../../core/entry/entry.ts';
import { DomainId, EntryId } from '../../../core/entry/ids.ts';
import type { Language } from '../../../core/entry/language.ts';
import { createRandom, pick, type Random } from '../random.ts';
import type { SourceText } from '../source-text.ts';
import { createWordSource, type WordSource } from './word-source.ts';

/** Forms of each entry: two terms in each language and an acronym. */
export const FORMS_OF_ENTRY = 5;

/** Of the forms, what is taken from the text as it stands and so is surely met; the others are put together of its words. */
const MET_SHARE = Number(process.env.MET);
/** As in the built-in glossary: two entries in three are ambiguous, with these many cues for and against in each language. */
const AMBIGUOUS_SHARE = 2 / 3;
const CUES = { near: 12, against: 12 } as const;
const CONSONANTS = [...'BCDFGHJKLMNPQRSTVWXZ'];
const DISCIPLINES = ['marketing', 'it', 'both'] as const;

/** A glossary of any size made of the words of a text; the same for the same text. */
export function generateEntries(count: number, source: SourceText): Entry[] {
  const random = createRandom(count);
  const fr = createWordSource(source.fr, 'fr', random);
  const en = createWordSource(source.en, 'en', random);
  return Array.from({ length: count }, (_, number) => generateEntry(number, { fr, en }, random));
}

/** The same entries with no sense to decide. */
export const withoutSenses = (entries: readonly Entry[]): Entry[] =>
  entries.map(({ ambiguous: _ambiguous, cues: _cues, ...entry }) => entry);

function generateEntry(number: number, words: Readonly<Record<Language, WordSource>>, random: Random): Entry {
  const term = { fr: inventTerm(words.fr, random), en: inventTerm(words.en, random) };
  const section = (language: Language) => ({
    term: term[language],
    definition: words[language].sentence(160),
    example: words[language].sentence(100),
  });
  const bilingual = (length: number) => ({ fr: words.fr.sentence(length), en: words.en.sentence(length) });
  const acronym = Array.from({ length: 4 }, () => pick(random, CONSONANTS)).join('');
  return {
    id: EntryId.parse(`entry-${number}`),
    domain: DomainId.parse('bench'),
    discipline: pick(random, DISCIPLINES),
    fr: { ...section('fr'), also: [{ term: inventTerm(words.fr, random), type: 'synonym' }] },
    en: {
      ...section('en'),
      also: [
        { term: inventTerm(words.en, random), type: 'synonym' },
        { term: acronym, type: 'acronym' },
      ],
    },
    bridge: { it: bilingual(250) },
    ask: bilingual(120),
    tests: { fr: sentences(words.fr), en: sentences(words.en) },
    ...(random() < AMBIGUOUS_SHARE ? sensesOf(term, words) : {}),
    status: 'approved',
    owner: 'bench',
    updated: '2026-01-01',
  };
}

const sentences = ({ sentence }: WordSource) => ({ match: [sentence(80), sentence(80)], noMatch: [sentence(80), sentence(80)] });

function sensesOf(term: Readonly<Record<Language, string>>, words: Readonly<Record<Language, WordSource>>) {
  const cues = ({ word }: WordSource) => ({
    near: Array.from({ length: CUES.near }, word),
    against: Array.from({ length: CUES.against }, word),
  });
  return { ambiguous: { fr: [term.fr], en: [term.en] }, cues: { fr: cues(words.fr), en: cues(words.en) } };
}

/** A phrase of the text, or words of it that hardly ever stand together, or one word that does not exist. */
function inventTerm({ phrase, word, inventedWord }: WordSource, random: Random): string {
  const draw = random();
  if (draw < MET_SHARE) return phrase();
  if (draw < MET_SHARE + 0.15) return inventedWord();
  return draw < 0.7 ? `${word()} ${word()}` : `${word()} ${word()} ${word()}`;
}
