import { DOCUMENT_PROBLEMS } from '../../core/documents/document-problems.ts';
import { sniffDocument } from '../../core/documents/sniff-document.ts';
import type { Language } from '../../core/entry/language.ts';
import type { WriteText } from '../interface-text/write-text.ts';

type Words = Pick<WriteText, 'fileUnreadable' | 'fileTooBig' | 'fileForReader'>;
type ReadFile = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/** A draft of so many bytes nobody writes. */
const MAX_BYTES = 2 ** 20;

/** The text of a file that is dropped or chosen, or why it cannot be a draft. */
export async function readDraftFile(file: File, words: Words, language: Language): Promise<ReadFile> {
  if (file.size > MAX_BYTES) return { ok: false, why: words.fileTooBig };
  const bytes = await file.bytes().catch(() => null);
  if (!bytes) return { ok: false, why: words.fileUnreadable };
  const sniffed = sniffDocument(bytes, { name: file.name, decodeUtf8 });
  if (!sniffed.ok) return { ok: false, why: DOCUMENT_PROBLEMS[sniffed.problem][language] };
  if (sniffed.format === 'text' || sniffed.format === 'markdown')
    return { ok: true, text: sniffed.content.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n') };
  return { ok: false, why: words.fileForReader };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
