import type { DocumentText } from '../../core/documents/document-text.ts';
import type { Discipline } from '../../core/entry/discipline.ts';
import type { Entry } from '../../core/entry/entry.ts';
import { termsOfEntry } from '../../core/entry/entry-terms.ts';
import type { Bilingual, Language } from '../../core/entry/language.ts';
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
  /** For formats in which offsets are not those of the file. */
  readonly text?: string;
  /** Every sense that was thought of, where it was asked for. */
  readonly explained?: readonly ScannedSense[];
};

export type ScannedSense = ExplainedSense & { readonly surface: string };

/** How terms are found with a glossary, and how the finding is explained where that is wanted. */
export type Scanner = {
  readonly findTerms: TermFinder;
  readonly explain: TermExplainer | null;
  readonly entries: ReadonlyMap<string, Entry>;
};

export type UnreadableFile = { readonly file: string; readonly problem: Bilingual };

/** Every occurrence of a term in one file. Fails with a message in both languages where the file cannot be read. */
export async function scanFile(
  file: string,
  scanner: Scanner,
  password?: string,
): Promise<ScannedFile | UnreadableFile> {
  const read = await readDocumentFile(file, password);
  if ('problem' in read) return { file, problem: read.problem };
  const { document, isRendered, remarks } = read;
  for (const remark of remarks) console.error(`${file}: ${remark[terminalLanguage()]}`);
  return { file, ...scanDocument(document, scanner), ...(isRendered ? { text: document.text } : {}) };
}

function scanDocument(
  { text, blocks }: DocumentText,
  { findTerms, explain, entries }: Scanner,
): Omit<ScannedFile, 'file' | 'text'> {
  const whole = blocks.map((block) => block.readable).join('\n');
  const language = languageOfText(whole) ?? blocks.find((block) => block.language)?.language ?? null;
  const words = foldWords(whole).length;
  const readable = blocks.map((block) => ({ text: block.readable, language: block.language ?? language }));
  const place = <T extends { start: number; end: number }>(span: T, index: number) => {
    const start = blocks[index]!.start + span.start;
    const end = blocks[index]!.start + span.end;
    return { ...span, start, end, surface: text.slice(start, end) };
  };
  const hits = findTerms(readable).flatMap((hitsInBlock, index) =>
    hitsInBlock.map((hit): ScannedHit => {
      const terms = [...new Set(termsOfEntry(entries.get(hit.entry)!).map((term) => term.text))];
      const { start, end, surface, entry, language: hitLanguage, discipline } = place(hit, index);
      return { start, end, surface, entry, language: hitLanguage, discipline, terms };
    }),
  );
  if (!explain) return { language, words, hits };
  const explained = explain(readable).flatMap((senses, index) => senses.map((sense) => place(sense, index)));
  return { language, words, hits, explained };
}
