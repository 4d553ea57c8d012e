import { reviewDraft } from '../../core/briefing/write-for-them.ts';
import type { DocumentText } from '../../core/documents/document-text.ts';
import type { Discipline } from '../../core/entry/discipline.ts';
import type { Entry } from '../../core/entry/entry.ts';
import { termsOfEntry } from '../../core/entry/entry-terms.ts';
import type { Bilingual, Language } from '../../core/entry/language.ts';
import type { Role } from '../../core/entry/reader.ts';
import type { TermHit } from '../../core/matching/decide-senses.ts';
import { languageOfText } from '../../core/matching/detect-language.ts';
import type { ExplainedSense, TermExplainer } from '../../core/matching/explain-terms.ts';
import type { TermFinder } from '../../core/matching/find-terms.ts';
import { foldWords } from '../../core/matching/fold-words.ts';
import { terminalLanguage } from '../terminal-language.ts';
import { readDocumentFile } from './read-file.ts';

export type ScannedHit = {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entry: string;
  readonly language: Language;
  readonly discipline: Discipline;
  readonly terms: readonly string[];
};

export type ScannedFile = {
  readonly file: string;
  readonly language: Language | null;
  readonly words: number;
  readonly hits: readonly ScannedHit[];
  /** Entries that the readers may not know and the text does not explain, in the order in which they come. */
  readonly unexplained: readonly string[];
  /** For formats in which offsets are not those of the file. */
  readonly text?: string;
  /** Every sense that was thought of, where it was asked for. */
  readonly explained?: readonly ScannedSense[];
};

type PlacedHit = TermHit & { readonly surface: string };

export type ScannedSense = ExplainedSense & { readonly surface: string };

/** How terms are found with a glossary, and how the finding is explained where that is wanted. */
export type Scanner = {
  readonly findTerms: TermFinder;
  readonly explain: TermExplainer | null;
  readonly entries: ReadonlyMap<string, Entry>;
  /** For whom the text is: marketing and IT people where it is left out. */
  readonly readers?: Role;
  /** Of protected PDFs. */
  readonly password?: string | undefined;
};

export type UnreadableFile = { readonly file: string; readonly problem: Bilingual };

/** Every occurrence of a term in one file. Fails with a message in both languages where the file cannot be read. */
export async function scanFile(file: string, scanner: Scanner): Promise<ScannedFile | UnreadableFile> {
  const read = await readDocumentFile(file, scanner.password);
  if ('problem' in read) return { file, problem: read.problem };
  const { document, isRendered, remarks } = read;
  for (const remark of remarks) console.error(`${file}: ${remark[terminalLanguage()]}`);
  return { file, ...scanDocument(document, scanner), ...(isRendered ? { text: document.text } : {}) };
}

function scanDocument(
  document: DocumentText,
  { findTerms, explain, entries, readers = 'both' }: Scanner,
): Omit<ScannedFile, 'file' | 'text'> {
  const { text, blocks } = document;
  const whole = blocks.map((block) => block.readable).join('\n');
  const language = languageOfText(whole) ?? blocks.find((block) => block.language)?.language ?? null;
  const words = foldWords(whole).length;
  const readable = blocks.map((block) => ({ text: block.readable, language: block.language ?? language }));
  const place = <T extends { start: number; end: number }>(span: T, index: number) => {
    const start = blocks[index]!.start + span.start;
    const end = blocks[index]!.start + span.end;
    return { ...span, start, end, surface: text.slice(start, end) };
  };
  const found = findTerms(readable).flatMap((hits, index) => hits.map((hit) => place(hit, index)));
  const review = reviewDraft({ document, hits: found, language: language ?? 'en', entries }, readers);
  const scanned = {
    language,
    words,
    hits: found.map((hit) => describeHit(hit, entries.get(hit.entry)!)),
    unexplained: review.unexplained.map(({ entry }) => entry.id),
  };
  if (!explain) return scanned;
  const explained = explain(readable).flatMap((senses, index) => senses.map((sense) => place(sense, index)));
  return { ...scanned, explained };
}

const describeHit = (
  { start, end, surface, entry, language, discipline }: PlacedHit,
  { fr, en }: Entry,
): ScannedHit => ({
  start,
  end,
  surface,
  entry,
  language,
  discipline,
  terms: [...new Set(termsOfEntry({ fr, en }).map(({ text }) => text))],
});
