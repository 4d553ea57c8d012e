import { readFile } from 'node:fs/promises';
import path from 'node:path';
import english from 'dictionary-en-gb';
import french from 'dictionary-fr';
import nspell from 'nspell';
import { termsOfEntry } from '../../core/entry/entry-terms.ts';
import type { Language } from '../../core/entry/language.ts';
import { describeProblem, type Problem } from '../../core/entry/problem.ts';
import type { LocatedEntry } from '../../core/entry/read-glossary.ts';
import { textsOfEntry } from '../../core/proofing/entry-texts.ts';
import { BUILT_IN_GLOSSARY } from './glossary-folder.ts';

/** Words that a glossary accepts beside the dictionaries’ and its own terms: one a line, `#` begins a comment. */
export const WORDS_FILE = 'words.txt';

const WORD = /\p{L}[\p{L}’'-]*/gu;
/** Addresses, paths, file names, code, and what has a digit in it. */
const NOT_PROSE = /\S*(?:[@/\\_=<>#+]|\d|\.\p{L})\S*/gu;

/** The misspelt words of all texts, each once in each entry, with its field. Takes some seconds: the French dictionary is large. */
export async function checkSpelling(located: readonly LocatedEntry[], folder: string): Promise<Problem[]> {
  if (located.length === 0) return [];
  const accepted = new Set([
    ...located
      .flatMap(({ entry }) => termsOfEntry(entry))
      .flatMap(({ text, forms }) => [text, ...forms])
      .flatMap(partsOfTerm),
    ...(await readWords(BUILT_IN_GLOSSARY)),
    ...(await readWords(folder)),
  ]);
  const isRight = rightWords(accepted);
  return located.flatMap(({ entry, placeOf }) => {
    const told = new Set<string>();
    return textsOfEntry(entry).flatMap(({ path: field, language, text }) =>
      wordsOf(text.replace(NOT_PROSE, ' '))
        .filter((word) => !isRight(word, language) && !told.has(word) && told.add(word))
        .map((value) => describeProblem(placeOf(field), 'unknown-word', { value })),
    );
  });
}

/** The words of a term in lower case, those with a hyphen in one piece, solid and in parts too. */
const partsOfTerm = (term: string): string[] =>
  (term.toLowerCase().match(WORD) ?? []).flatMap((word) => [word, word.replaceAll('-', ''), ...word.split(/[-’']/u)]);

/** Words of a text as written. In the middle of a sentence those with a capital are left out: names, acronyms. */
function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const bare = word.replace(/[’'-]+$/u, '');
    const begins = index === 0 || /[.!?:…«“]\s*$/u.test(text.slice(0, index));
    if (/^\p{Ll}[\p{Ll}’'-]*$/u.test(bare)) return [bare];
    return begins && /^\p{Lu}[\p{Ll}’'-]+$/u.test(bare) ? [bare] : [];
  });
}

async function readWords(folder: string): Promise<string[]> {
  const text = await readFile(path.join(folder, WORDS_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/u, '').trim().toLowerCase())
    .filter((line) => line !== '');
}

type IsRight = (word: string, language: Language) => boolean;

/** A word is right whole, or if all its parts between hyphens and apostrophes are. English words may stand in French. */
function rightWords(accepted: ReadonlySet<string>): IsRight {
  const dictionaries = { fr: speller(french), en: speller(english) };
  const known = new Map<string, boolean>();
  const isListed = (word: string) =>
    accepted.has(word) || PLURALS.some((ending) => accepted.has(word.replace(ending, '')));
  const isKnown = (word: string, language: Language) => {
    const dictionary = dictionaries[language];
    const lower = word.toLowerCase();
    return (
      isListed(lower) ||
      [word, lower].some((form) => dictionary.correct(form) || dictionary.correct(form.replaceAll('’', "'")))
    );
  };
  return (word, language) => {
    const key = `${language} ${word}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const right =
      isKnown(word, language) ||
      word.split(/[-’']/u).every((part) => part.length < 2 || ELIDED.has(part) || isKnown(part, language));
    known.set(key, right);
    return right;
  };
}

/** Endings without which a word of the list is known too. */
const PLURALS = [/s$/u, /es$/u, /x$/u, /’s$/u];

/** What stands before an apostrophe in French, after one in English. */
const ELIDED = new Set(
  'qu jusqu lorsqu puisqu quoiqu presqu ll re ve doesn isn aren don won wouldn couldn hasn didn weren wasn'.split(' '),
);

const speller = ({ aff, dic }: typeof french) => nspell({ aff: Buffer.from(aff), dic: Buffer.from(dic) });
