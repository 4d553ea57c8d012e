import { assertNever } from '../../entry/assert-never.ts';
import type { Entry } from '../../entry/entry.ts';
import { termsInLanguage } from '../../entry/entry-terms.ts';
import type { Reader } from '../../entry/reader.ts';
import { sideOfReader } from '../../entry/reader.ts';
import { createRandom, seedOf, shuffle } from '../seeded-random.ts';
import type { QuestionKind } from '../term-record.ts';
import { findDistractors, foldName, type QuestionBook } from './find-distractors.ts';
import { hideTerm, withoutTerm } from './hide-term.ts';
import type { Choice, Question } from './question.ts';

const WRONG_ANSWERS = 3;

/** `number`: how many answers there are about the entry, which tells this question from the one before. */
type Asked = { readonly entry: Entry; readonly kind: QuestionKind; readonly number: number; readonly reader: Reader };

/** What a kind of question shows, before its choices are put in order. The right choice comes first. */
type Draft = { readonly prompt: string; readonly word: string | null; readonly choices: readonly Choice[] };

/**
 * A question about an entry, or null where the entry does not lend itself to that kind. The same arguments give the same
 * question with the same id, so that an answer given in two windows is one answer.
 */
export function makeQuestion(asked: Asked, book: QuestionBook): Question | null {
  const { entry, kind, number, reader } = asked;
  const id = `${entry.id}.${kind}.${number}`;
  const draft = draftQuestion(asked, book, id);
  if (!draft || draft.choices.length < 2) return null;
  const choices = shuffle(draft.choices, createRandom(seedOf(id)));
  const { prompt, word } = draft;
  return {
    id,
    entry: entry.id,
    kind,
    language: reader.language,
    prompt,
    word,
    choices,
    right: choices.indexOf(draft.choices[0]!),
  };
}

/** The first of the kinds that the entry lends itself to. */
export function makeFirstQuestion(
  kinds: readonly QuestionKind[],
  asked: Omit<Asked, 'kind'>,
  book: QuestionBook,
): Question | null {
  for (const kind of kinds) {
    const question = makeQuestion({ ...asked, kind }, book);
    if (question) return question;
  }
  return null;
}

function draftQuestion({ entry, kind, reader }: Asked, book: QuestionBook, id: string): Draft | null {
  const { language } = reader;
  const random = createRandom(seedOf(`${id} choices`));
  const others = (isStrict: boolean) =>
    findDistractors(entry, book, { language, howMany: WRONG_ANSWERS, isStrict, random });
  const terms = (isStrict: boolean) =>
    [entry, ...others(isStrict)].map((one) => ({ text: one[language].term, entry: one.id }));
  const draft = (prompt: string | null, choices: () => Choice[], word: string | null = null) =>
    prompt === null ? null : { prompt, word, choices: choices() };
  switch (kind) {
    case 'term':
      return draft(withoutTerm(entry[language].definition, entry, language), () => terms(false));
    case 'meaning': {
      const own = meaningOf(entry, language);
      if (own.length === 0) return null;
      const meanings = () => [...own, ...others(false).flatMap((one) => meaningOf(one, language))];
      return draft(entry[language].term, meanings);
    }
    case 'otherSide':
      return draft(bridgeOf(entry, reader), () => terms(false));
    case 'sentence':
      return draft(hideTerm(entry[language].example, entry, language), () => terms(true));
    case 'sense':
      return draftSense(entry, reader, book);
    default:
      return assertNever(kind);
  }
}

/** None where a definition cannot do without its term. */
function meaningOf(entry: Entry, language: Reader['language']): Choice[] {
  const text = withoutTerm(entry[language].definition, entry, language);
  return text === null ? [] : [{ text, entry: entry.id }];
}

/** The concept in the words of the reader’s own side; who stands on both is told by either. */
function bridgeOf(entry: Entry, reader: Reader): string | null {
  const side = sideOfReader(reader) ?? (entry.bridge.marketing ? 'marketing' : 'it');
  const bridge = entry.bridge[side]?.[reader.language];
  return bridge === undefined ? null : withoutTerm(bridge, entry, reader.language);
}

/** A sentence of the entry with a word that its false friend shares: which of the two is meant? */
function draftSense(entry: Entry, { language }: Reader, book: QuestionBook): Draft | null {
  for (const { entry: id } of entry.relations?.falseFriend ?? []) {
    const friend = book.byId.get(id);
    if (!friend) continue;
    const theirs = new Set(termsInLanguage(friend, language).map(({ text }) => foldName(text)));
    const shared = termsInLanguage(entry, language)
      .map(({ text }) => text)
      .filter((text) => theirs.has(foldName(text)));
    const sentences = [entry[language].example, ...(entry.tests?.[language]?.match ?? [])];
    for (const word of shared) {
      const prompt = sentences.find((sentence) => ` ${foldName(sentence)} `.includes(` ${foldName(word)} `));
      const choices = [entry, friend].map((one) => ({ text: one[language].definition, entry: one.id }));
      if (prompt !== undefined) return { prompt, word, choices };
    }
  }
  return null;
}
