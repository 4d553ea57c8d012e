import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { DocumentProblem } from '../../core/documents/document-problems.ts';
import type { Inflate } from '../../core/documents/docx/check-docx.ts';
import { sniffDocument, type SniffedDocument } from '../../core/documents/sniff-document.ts';
import { languageOfText } from '../../core/matching/detect-language.ts';
import { decodeAs, inflate } from '../../core/formats/web-platform.ts';
import type { PdfParts } from './pdf/open-pdf.ts';

export type DocumentFormat = Extract<SniffedDocument, { ok: true }>['format'];

export type OpenedDocument =
  | { readonly ok: true; readonly format: 'pdf'; readonly pdf: PDFDocumentProxy }
  | {
      readonly ok: true;
      readonly format: Exclude<DocumentFormat, 'pdf'>;
      readonly content: DocumentFragment;
      /** As the document declares it, or as its words tell; empty where neither does. */
      readonly language: string;
    }
  | { readonly ok: false; readonly problem: DocumentProblem | 'cancelled' };

type OpenOptions = {
  /** With its extension. */
  readonly name: string;
  readonly address: string | null;
  readonly parts: PdfParts;
  readonly onPassword: (isWrong: boolean) => Promise<string | null>;
  readonly signal: AbortSignal;
};

/** Makes ready for the kind of document that most are of: nobody is to wait for what could have been there before. */
export async function expectDocument(parts: PdfParts): Promise<void> {
  const [{ prepareWorker }] = await Promise.all([import('./pdf/open-pdf.ts'), import('./pdf/pdf-viewer.ts')]);
  prepareWorker(parts);
}

/** A document of any kind that is read, by what it holds. What only some kinds need is loaded for them. */
export async function openDocument(bytes: Uint8Array, options: OpenOptions): Promise<OpenedDocument> {
  const sniffed = sniffDocument(bytes, { name: options.name, decodeUtf8: (some) => decodeAs(some, 'utf-8') });
  if (!sniffed.ok) return sniffed;
  if (sniffed.format === 'pdf') {
    const { openPdf } = await import('./pdf/open-pdf.ts');
    const opened = await openPdf(bytes, options);
    return opened.ok ? { ...opened, format: 'pdf' } : opened;
  }
  if (sniffed.format === 'text') {
    const { textToNodes } = await import('./html/plain-text.ts');
    const content = textToNodes(sniffed.content);
    return { ok: true, format: 'text', content, language: languageOf(content) };
  }
  const converted = await toHtml(sniffed, bytes);
  if (!converted.ok) return converted;
  const { cleanHtml } = await import('./html/clean-html.ts');
  const content = cleanHtml(converted.html, options);
  const declared = sniffed.format === 'html' ? declaredLanguage(sniffed.content) : '';
  return { ok: true, format: sniffed.format, content, language: declared || languageOf(content) };
}

async function toHtml(sniffed: SniffedDocument & { ok: true }, bytes: Uint8Array) {
  switch (sniffed.format) {
    case 'docx': {
      const { docxToHtml } = await import('../../core/documents/docx/docx-to-html.ts');
      return docxToHtml(bytes, { inflate: tryToInflate, hasImages: true });
    }
    case 'markdown': {
      const { markdownToHtml } = await import('./html/markdown.ts');
      return { ok: true, html: markdownToHtml(sniffed.content) } as const;
    }
    default:
      return { ok: true, html: 'content' in sniffed ? sniffed.content : '' } as const;
  }
}

const tryToInflate: Inflate = (bytes, limit) => inflate(bytes, limit).catch(() => null);

const languageOf = (content: DocumentFragment): string => languageOfText(content.textContent) ?? '';

const declaredLanguage = (html: string): string =>
  /<html\b[^>]*?\slang\s*=\s*["']?([a-z]{2,3}(?:-[\w-]+)?)/iu.exec(html)?.[1] ?? '';
