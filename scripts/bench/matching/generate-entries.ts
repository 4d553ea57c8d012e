import type { Entry } from '../../../core/entry/entry.ts';
import { termsOfEntry } from '../../../core/entry/entry-terms.ts';
import { DomainId, EntryId } from '../../../core/entry/ids.ts';
import type { Language } from '../../../core/entry/language.ts';
import { createRandom, pick, type Random } from '../random.ts';
import type { SourceText } from '../source-text.ts';
import { createWordSource, type WordSource } from './word-source.ts';

/** Forms of each entry: two terms in each language and an acronym. */
export const FORMS_OF_ENTRY = 5;

/** Phrases of the text as it stands, which are surely met; all other forms are put together of its words. A constant
 *  number, so that a large glossary does not cover the text: about 10, 26 and 60 hits in 1,000 words at 1,000, 10,000 and 100,000. */
const MET_PHRASES = 800;
/** As in the built-in glossary: two entries in three are ambiguous, with so many cues for and against in each language. */
const AMBIGUOUS_SHARE = 2 / 3;
const CUES = { near: 12, against: 12 } as const;
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZ'.split('');
const DISCIPLINES = ['marketing', 'it', 'both'] as const;

/** A glossary of any size made of the words of a text; the same for the same text. */
export function generateEntries(count: number, source: SourceText): Entry[] {
  const metShare = MET_PHRASES / (count * (FORMS_OF_ENTRY - 1));
  const makeEntry = createEntryMaker(source, { seed: count, metShare });
  return Array.from({ length: count }, (_, number) => makeEntry(number));
}

/** Makes one entry after the other. `metShare`: of the terms, how many are phrases of the text. */
export function createEntryMaker(
  source: SourceText,
  { seed, metShare }: { readonly seed: number; readonly metShare: number },
): (number: number) => Entry {
  const random = createRandom(seed);
  const fr = createWordSource(source.fr, 'fr', random);
  const en = createWordSource(source.en, 'en', random);
  return (number) => generateEntry(number, { words: { fr, en }, random, metShare });
}

/** The same entries with no sense to decide. */
export const withoutSenses = (entries: readonly Entry[]): Entry[] =>
  entries.map(({ ambiguous: _ambiguous, cues: _cues, ...entry }) => entry);

/** Every term as it is written, each once. */
export const surfacesOf = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.flatMap((entry) => termsOfEntry(entry).map(({ text }) => text))),
];

type Material = {
  readonly words: Readonly<Record<Language, WordSource>>;
  readonly random: Random;
  /** Of the terms, how many are phrases of the text. */
  readonly metShare: number;
};

function generateEntry(number: number, material: Material): Entry {
  const { words, random } = material;
  const term = { fr: inventTerm('fr', material), en: inventTerm('en', material) };
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
    fr: { ...section('fr'), also: [{ term: inventTerm('fr', material), type: 'synonym' }] },
    en: {
      ...section('en'),
      also: [
        { term: inventTerm('en', material), type: 'synonym' },
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

const sentences = ({ sentence }: WordSource) => ({
  match: [sentence(80), sentence(80)],
  noMatch: [sentence(80), sentence(80)],
});

function sensesOf(term: Readonly<Record<Language, string>>, words: Readonly<Record<Language, WordSource>>) {
  const cues = ({ word }: WordSource) => ({
    near: Array.from({ length: CUES.near }, word),
    against: Array.from({ length: CUES.against }, word),
  });
  return { ambiguous: { fr: [term.fr], en: [term.en] }, cues: { fr: cues(words.fr), en: cues(words.en) } };
}

/** A phrase of the text, or words of it that hardly ever stand together, or one word that does not exist. */
function inventTerm(language: Language, { words, random, metShare }: Material): string {
  const { phrase, word, inventedWord } = words[language];
  if (random() < metShare) return phrase();
  const draw = random();
  if (draw < 0.15) return inventedWord();
  return draw < 0.7 ? `${word()} ${word()}` : `${word()} ${word()} ${word()}`;
}
