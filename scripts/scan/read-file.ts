import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { DocumentText } from '../../core/documents/document-text.ts';
import { DOCUMENT_PROBLEMS, MAX_DOCUMENT_BYTES, type DocumentProblem } from '../../core/documents/document-problems.ts';
import type { Inflate } from '../../core/documents/docx/check-docx.ts';
import { docxToHtml } from '../../core/documents/docx/docx-to-html.ts';
import { readPdfText } from '../../core/documents/pdf/read-pdf-text.ts';
import { TEXT_READERS } from '../../core/documents/read-document.ts';
import { readHtml } from '../../core/documents/read-html.ts';
import { sniffDocument } from '../../core/documents/sniff-document.ts';
import type { Bilingual } from '../../core/entry/language.ts';

export type ReadFile = {
  readonly document: DocumentText;
  /** Offsets are into the text read from the file, not into the file. */
  readonly isRendered: boolean;
  /** What is wrong with a part of it. */
  readonly remarks: readonly Bilingual[];
};

export type Unread = { readonly problem: Bilingual };

/** A file as blocks of text, by what it holds; a message in both languages where it cannot be read. */
export async function readDocumentFile(file: string, password?: string): Promise<ReadFile | Unread> {
  try {
    const { size, ...stats } = await stat(file).then((found) => ({ size: found.size, isFolder: found.isDirectory() }));
    if (stats.isFolder) return { problem: isFolder() };
    if (size > MAX_DOCUMENT_BYTES) return unread('too-big');
    return await readBytes(await readFile(file), file, password);
  } catch (error) {
    return { problem: unreadable(error) };
  }
}

async function readBytes(bytes: Uint8Array, name: string, password?: string): Promise<ReadFile | Unread> {
  const sniffed = sniffDocument(bytes, { name, decodeUtf8 });
  if (!sniffed.ok) return unread(sniffed.problem);
  switch (sniffed.format) {
    case 'pdf':
      return readPdf(bytes, password);
    case 'docx':
      return readDocx(bytes);
    default: {
      const { read, isRendered } = TEXT_READERS[sniffed.format];
      return { document: read(sniffed.content), isRendered, remarks: [] };
    }
  }
}

async function readDocx(bytes: Uint8Array): Promise<ReadFile | Unread> {
  const converted = await docxToHtml(bytes, { inflate, hasImages: false });
  if (!converted.ok) return unread(converted.problem);
  return { document: readHtml(converted.html), isRendered: true, remarks: [] };
}

async function readPdf(bytes: Uint8Array, password?: string): Promise<ReadFile | Unread> {
  // Loaded here: it takes a third of a second that other formats need not wait for.
  const { loadPdf } = await import('./load-pdf.ts');
  const loaded = await loadPdf(bytes, password);
  if (typeof loaded === 'string') return loaded === 'password-needed' ? { problem: needsPassword() } : unread(loaded);
  const document = readPdfText(loaded.pages, loaded.language);
  if (document.textless.length === loaded.pages.length) return unread('no-text');
  const damaged = loaded.damaged.length > 0 ? [damagedPages(loaded.damaged)] : [];
  return { document, isRendered: true, remarks: damaged };
}

const inflate: Inflate = async (bytes, limit) => {
  try {
    return await promisify(inflateRaw)(bytes, { maxOutputLength: Math.max(limit, 1) });
  } catch {
    return null;
  }
};

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const unread = (problem: DocumentProblem): Unread => ({ problem: DOCUMENT_PROBLEMS[problem] });

const READ_FAILURES: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['ce fichier n’existe pas', 'no such file'],
  EACCES: ['accès refusé', 'permission denied'],
};

function unreadable(error: unknown): Bilingual {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const [fr, en] = READ_FAILURES[code] ?? [`lecture impossible (${code})`, `cannot be read (${code})`];
  return { fr: `${fr} ; vérifiez le chemin et les droits`, en: `${en}; check the path and the permissions` };
}

const isFolder = (): Bilingual => ({
  fr: 'c’est un dossier, pas un fichier ; donnez les fichiers qu’il contient',
  en: 'this is a folder, not a file; give the files in it',
});

const needsPassword = (): Bilingual => ({
  fr: `${DOCUMENT_PROBLEMS['password-needed'].fr} avec --password`,
  en: `${DOCUMENT_PROBLEMS['password-needed'].en} with --password`,
});

function damagedPages(pages: readonly number[]): Bilingual {
  const numbers = pages.map((page) => page + 1).join(', ');
  return { fr: `pages abîmées, non lues : ${numbers}`, en: `damaged pages, not read: ${numbers}` };
}
