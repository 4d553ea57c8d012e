import type { DocumentProblem } from './document-problems.ts';
import { readZipDirectory } from '../zip/zip-directory.ts';

export type SniffedDocument =
  | { readonly ok: true; readonly format: 'pdf' | 'docx' }
  | { readonly ok: true; readonly format: 'html' | 'markdown' | 'text'; readonly content: string }
  | { readonly ok: false; readonly problem: DocumentProblem };

/** By file name extension, for text: what it is cannot be told from its content. */
const TEXT_FORMATS: ReadonlyMap<string, 'html' | 'markdown' | 'text'> = new Map([
  ['txt', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
]);
/** Of documents that are not text: where there is text in one of these, it was named by mistake. */
const OTHER_FORMATS = ['pdf', 'docx'];
/** PDF readers look for the header in so many bytes at the beginning (ISO 32000-1, annex H, note 13). */
const PDF_HEADER_REACH = 1024;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HTML_BEGINNING = /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html[\s>])/iu;

type Named = {
  /** With its extension. */
  readonly name: string;
  /** Null where the bytes are not UTF-8. A byte order mark stays. */
  readonly decodeUtf8: (bytes: Uint8Array) => string | null;
};

/** What a file is, by its content first: a name may be wrong. */
export function sniffDocument(bytes: Uint8Array, { name, decodeUtf8 }: Named): SniffedDocument {
  if (bytes.length === 0) return { ok: false, problem: 'empty' };
  if (startsWith(bytes, COMPOUND_FILE)) return { ok: false, problem: compoundProblem(bytes) };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return sniffZip(bytes);
  if (asciiOf(bytes.subarray(0, PDF_HEADER_REACH)).includes('%PDF-')) return { ok: true, format: 'pdf' };
  return sniffText(bytes, extensionOf(name), decodeUtf8);
}

function sniffText(bytes: Uint8Array, extension: string, decodeUtf8: Named['decodeUtf8']): SniffedDocument {
  const format = TEXT_FORMATS.get(extension);
  if (bytes.includes(0)) return { ok: false, problem: format ? 'not-text' : problemOfBinary(extension) };
  const content = decodeUtf8(bytes);
  if (content === null) return { ok: false, problem: format ? 'not-utf8' : problemOfBinary(extension) };
  if (HTML_BEGINNING.test(content)) return { ok: true, format: 'html', content };
  if (format) return { ok: true, format, content };
  return OTHER_FORMATS.includes(extension)
    ? { ok: true, format: 'text', content }
    : { ok: false, problem: 'unknown-format' };
}

/** A PDF or a Word document that does not begin as one has lost its beginning. */
const problemOfBinary = (extension: string): DocumentProblem =>
  OTHER_FORMATS.includes(extension) ? 'damaged' : 'unknown-format';

function sniffZip(bytes: Uint8Array): SniffedDocument {
  const names = readZipDirectory(bytes)?.map(({ name }) => name);
  if (!names) return { ok: false, problem: 'damaged' };
  if (names.includes('word/document.xml')) return { ok: true, format: 'docx' };
  if (names.some((name) => /^(?:xl|ppt)\//u.test(name)) || names[0] === 'mimetype')
    return { ok: false, problem: 'other-office' };
  // Word finds the text by what this file says; it may be called otherwise.
  return names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('word/'))
    ? { ok: true, format: 'docx' }
    : { ok: false, problem: 'other-zip' };
}

/** An Office document with a password is packed into the file format of the old ones ([MS-OFFCRYPTO] 2.3.1). */
function compoundProblem(bytes: Uint8Array): DocumentProblem {
  const wanted = 'EncryptedPackage'.split('').join('\0');
  for (let at = 512; at < bytes.length; at += 2 ** 20)
    if (asciiOf(bytes.subarray(at, at + 2 ** 20 + wanted.length)).includes(wanted)) return 'encrypted-office';
  return 'old-office';
}

const startsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, at) => bytes[at] === byte);

const extensionOf = (name: string): string => /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
