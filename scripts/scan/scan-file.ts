import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentText } from '../../core/documents/document-text.ts';
import { READERS } from '../../core/documents/read-document.ts';
import type { Discipline } from '../../core/entry/discipline.ts';
import type { Entry } from '../../core/entry/entry.ts';
import { termsOfEntry } from '../../core/entry/entry-terms.ts';
import type { Bilingual, Language } from '../../core/entry/language.ts';
import { languageOfText } from '../../core/matching/detect-language.ts';
import type { ExplainedSense, TermExplainer } from '../../core/matching/explain-terms.ts';
import type { TermFinder } from '../../core/matching/find-terms.ts';
import { foldWords } from '../../core/matching/fold-words.ts';

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
export async function scanFile(file: string, scanner: Scanner): Promise<ScannedFile | UnreadableFile> {
  const missing = await findPathProblem(file);
  if (missing) return { file, problem: missing };
  const reader = READERS.get(path.extname(file).slice(1).toLowerCase());
  if (!reader) return { file, problem: unknownFormat() };
  const content = await readText(file);
  if (typeof content !== 'string') return { file, problem: content.problem };
  const document = reader.read(content);
  return { file, ...scanDocument(document, scanner), ...(reader.isRendered ? { text: document.text } : {}) };
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

/** Before the format is asked for: a folder has none. */
async function findPathProblem(file: string): Promise<Bilingual | null> {
  try {
    return (await stat(file)).isDirectory() ? isFolder() : null;
  } catch (error) {
    return unreadable(error);
  }
}

async function readText(file: string): Promise<string | { problem: Bilingual }> {
  try {
    const bytes = await readFile(file);
    if (bytes.includes(0)) return { problem: notText() };
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch (error) {
    return { problem: unreadable(error) };
  }
}

const unreadable = (error: unknown): Bilingual => {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return notUtf8();
  const [fr, en] = READ_FAILURES[code] ?? [`lecture impossible (${code})`, `cannot be read (${code})`];
  return { fr: `${fr} ; vérifiez le chemin et les droits`, en: `${en}; check the path and the permissions` };
};
const READ_FAILURES: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['ce fichier n’existe pas', 'no such file'],
  EACCES: ['accès refusé', 'permission denied'],
};
const isFolder = (): Bilingual => ({
  fr: 'c’est un dossier, pas un fichier ; donnez les fichiers qu’il contient',
  en: 'this is a folder, not a file; give the files in it',
});
const notUtf8 = (): Bilingual => ({
  fr: 'ce n’est pas de l’UTF-8 ; enregistrez-le en UTF-8',
  en: 'not UTF-8; save it as UTF-8',
});
const unknownFormat = (): Bilingual => {
  const known = [...READERS.keys()].map((extension) => `.${extension}`).join(' ');
  return { fr: `format inconnu ; formats lus : ${known}`, en: `unknown format; formats read: ${known}` };
};
const notText = (): Bilingual => ({
  fr: 'ce n’est pas du texte UTF-8 (octets nuls) ; enregistrez-le en UTF-8',
  en: 'not UTF-8 text (null bytes); save it as UTF-8',
});
