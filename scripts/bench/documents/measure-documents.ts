import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BUILT_IN_GLOSSARY } from '../../glossary/glossary-folder.ts';
import { Refusal } from '../../parse-call.ts';
import { scanFile, type ScannedFile, type Scanner } from '../../scan/scan-file.ts';
import { runProgram } from '../../setup/run-program.ts';
import { loadGlossary } from '../accuracy/load-glossary.ts';
import { createFigure, higherIsBetter, type Figure } from '../figure.ts';
import { measureReader } from './measure-reader.ts';
import { comparableWords, recallOf, wordsAsMisread } from './word-recall.ts';

export type DocumentOptions = {
  /** A PDF or a Word document. */
  readonly document?: string | undefined;
  /** The same document as one HTML file. */
  readonly html?: string | undefined;
  readonly glossary?: string | undefined;
};

/** How many words on either side of a term make a passage, and within how many characters they are. */
const WORDS_AROUND = 2;
const CONTEXT = 60;

type Measured = { readonly figures: readonly Figure[]; readonly misses: string };

const TEXT_TARGET = { must: 0.99, aim: 0.995 };
const TERMS_TARGET = { must: 0.97, aim: 0.99 };
/** How many of what is missing is listed. */
const MOST_LISTED = 40;

/**
 * How much of a document that nobody here wrote is read: its words against those that `pdftotext -layout` (poppler) finds
 * in a PDF, or against those of the same document as HTML; its terms against those of the HTML, each as often, but for
 * passages of the HTML that `pdftotext` has not got: a manual’s pages have ways through it that its PDF has not. Of a PDF
 * also how the reader opens it.
 */
export async function measureDocuments({ document, html, glossary }: DocumentOptions): Promise<Measured> {
  if (document === undefined) throw new Refusal(noDocument());
  const { findTerms, entries } = await loadGlossary(glossary ?? BUILT_IN_GLOSSARY);
  const scanner: Scanner = { findTerms, entries, explain: null };
  const scanned = await scanWhole(document, scanner);
  const page = html === undefined ? null : await scanWhole(html, scanner);
  const reference = await pdfText(document);
  const wanted = reference ?? page?.text ?? null;
  const read = [...comparableWords(scanned.text), ...wordsAsMisread(scanned.text)];
  const words = wanted === null ? null : recallOf(comparableWords(wanted), read);
  const terms = page && recallOf(entriesIn(page, reference), entriesOf(scanned));
  const name = path.basename(document);
  return {
    figures: [
      higherIsBetter(createFigure(`${name}: words`, words?.recall ?? null, 'recall', TEXT_TARGET)),
      ...(terms
        ? [higherIsBetter(createFigure(`${name}: terms of the HTML`, terms.recall, 'recall', TERMS_TARGET))]
        : []),
      ...(reference === null ? [] : await measureReader(document)),
    ],
    misses: [listMissing('words', words?.missing), listMissing('terms', terms?.missing)].join('\n'),
  };
}

type Whole = Pick<ScannedFile, 'hits'> & { readonly text: string };

async function scanWhole(file: string, scanner: Scanner): Promise<Whole> {
  const scanned = await scanFile(file, scanner);
  if ('problem' in scanned) throw new Refusal(scanned.problem);
  return { hits: scanned.hits, text: scanned.text ?? (await readFile(file, 'utf8')) };
}

/** Null for what is no PDF. */
async function pdfText(file: string): Promise<string | null> {
  if (!(await readFile(file)).subarray(0, 1024).includes('%PDF-')) return null;
  const { code, output } = await runProgram('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-']);
  if (code !== 0) throw new Refusal(noPdftotext());
  return output;
}

/** The entries of the hits in passages of the reference, no more of each passage than it has. */
function entriesIn(page: Whole, reference: string | null): string[] {
  if (reference === null) return entriesOf(page);
  const words = ` ${comparableWords(reference).join(' ')} `;
  const byPassage = Map.groupBy(page.hits, (hit) => passageAround(page.text, hit));
  return [...byPassage].flatMap(([passage, hits]) =>
    hits.slice(0, words.split(passage).length - 1).map(({ entry }) => entry),
  );
}

/** The words of a term and those beside it. */
function passageAround(text: string, { start, end }: Whole['hits'][number]): string {
  const before = comparableWords(text.slice(Math.max(0, start - CONTEXT), start)).slice(-WORDS_AROUND);
  const after = comparableWords(text.slice(end, end + CONTEXT)).slice(0, WORDS_AROUND);
  return ` ${[...before, ...comparableWords(text.slice(start, end)), ...after].join(' ')} `;
}

const entriesOf = ({ hits }: Whole): string[] => hits.map(({ entry }) => entry);

function listMissing(what: string, missing: readonly string[] = []): string {
  const counts = [...Map.groupBy(missing, (item) => item)].sort((a, b) => b[1].length - a[1].length);
  const listed = counts.slice(0, MOST_LISTED).map(([item, { length }]) => `${item} ×${length}`);
  return `missing ${what} (${missing.length}): ${listed.join(', ')}`;
}

const noDocument = () => ({
  fr: 'Donnez un PDF ou un document Word : --document FICHIER, et s’il existe en HTML --html FICHIER.',
  en: 'Give a PDF or a Word document: --document FILE, and where there is one in HTML --html FILE.',
});

const noPdftotext = () => ({
  fr: 'pdftotext n’a pu lire ce PDF ; installez poppler-utils.',
  en: 'pdftotext could not read this PDF; install poppler-utils.',
});
