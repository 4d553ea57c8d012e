import { LANGUAGES } from '../../../core/entry/language.ts';
import { createFigure, higherIsBetter, type Figure } from '../figure.ts';
import type { JudgedText, Occurrence } from './judge-text.ts';

const TARGETS = {
  recallFirst: { must: 0.92, aim: 0.97 },
  recallAll: { must: 0.8, aim: 0.9 },
  traps: { must: 0.04, aim: 0.015 },
  unmatched: { must: 12, aim: 8 },
};

const DISCIPLINES = ['marketing', 'it', 'both'] as const;

const isFirst = ({ term }: Occurrence): boolean => term.importance === 1;
const isCovered = (occurrence: Occurrence): boolean => occurrence.isCovered;
const isCoveredFirst = (occurrence: Occurrence): boolean => isCovered(occurrence) && isFirst(occurrence);

/** Recall, traps and unmatched marks over a corpus, its held-out third and the part that may be tuned on. */
export function corpusFigures(texts: readonly JudgedText[]): Figure[] {
  const heldOut = texts.filter(({ source }) => source.isHeldOut);
  const tuned = texts.filter(({ source }) => !source.isHeldOut);
  return [
    ...mainFigures(texts, ''),
    ...mainFigures(heldOut, ', held-out third'),
    ...mainFigures(tuned, ', tuned two thirds').map(withoutTarget),
    ...LANGUAGES.map((language) =>
      recall(
        `recall 1, ${language}`,
        texts.filter(({ source }) => source.language === language),
        isFirst,
      ),
    ),
    ...DISCIPLINES.map((discipline) =>
      recall(`recall 1, ${discipline}`, texts, (one) => isFirst(one) && one.term.discipline === discipline),
    ),
    ...coveredFigures(texts, ''),
    ...coveredFigures(heldOut, ', held-out third'),
  ];
}

/** The same over sentences, each of which is a page of its own. */
export function sentenceFigures(sentences: readonly JudgedText[]): Figure[] {
  const heldOut = sentences.filter(({ source }) => source.isHeldOut);
  return [
    higherIsBetter(createFigure('accuracy/sentences', sentences.length, 'sentences')),
    ...figuresOfSentences(sentences, 'sentences, '),
    ...figuresOfSentences(heldOut, 'sentences held out, '),
  ];
}

const figuresOfSentences = (sentences: readonly JudgedText[], group: string): Figure[] => [
  recall(`${group}recall of what the glossary covers`, sentences, isCovered),
  recall(`${group}recall`, sentences, () => true),
  trapShare(`${group}traps marked`, sentences),
  unmatchedMarks(`${group}unmatched marks`, sentences),
];

const mainFigures = (texts: readonly JudgedText[], group: string): Figure[] => [
  { ...recall(`recall 1${group}`, texts, isFirst), ...TARGETS.recallFirst },
  { ...recall(`recall 1+2${group}`, texts, () => true), ...TARGETS.recallAll },
  { ...trapShare(`traps marked${group}`, texts), ...TARGETS.traps },
  { ...unmatchedMarks(`unmatched marks${group}`, texts), ...TARGETS.unmatched },
];

const coveredFigures = (texts: readonly JudgedText[], group: string): Figure[] => [
  recall(`recall 1 of what the glossary covers${group}`, texts, isCoveredFirst),
  recall(`recall 1+2 of what the glossary covers${group}`, texts, isCovered),
];

const withoutTarget = (figure: Figure): Figure => ({ ...figure, must: null, aim: null });

function recall(name: string, texts: readonly JudgedText[], counts: (occurrence: Occurrence) => boolean): Figure {
  const counted = texts.flatMap(({ occurrences }) => occurrences.filter(counts));
  const found = counted.filter(({ isFound }) => isFound);
  return higherIsBetter(createFigure(`accuracy/${name}`, ratio(found.length, counted.length), 'of occurrences'));
}

function trapShare(name: string, texts: readonly JudgedText[]): Figure {
  const traps = texts.flatMap((text) => text.traps);
  const marked = traps.filter(({ isMarked }) => isMarked);
  return createFigure(`accuracy/${name}`, ratio(marked.length, traps.length), 'of trap words');
}

function unmatchedMarks(name: string, texts: readonly JudgedText[]): Figure {
  const plain = texts.filter(({ source }) => !source.isTrapText);
  const unmatched = plain.reduce((sum, text) => sum + text.unmatched.length, 0);
  const words = plain.reduce((sum, text) => sum + text.words, 0);
  return createFigure(`accuracy/${name}`, ratio(1000 * unmatched, words), 'in 1,000 words');
}

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
