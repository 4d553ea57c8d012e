import path from 'node:path';
import { getDocument, VerbosityLevel, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { languageOfTag } from '../../core/documents/document-text.ts';
import type { DocumentProblem } from '../../core/documents/document-problems.ts';
import type { PdfPage } from '../../core/documents/pdf/pdf-page.ts';
import type { Language } from '../../core/entry/language.ts';

export type LoadedPdf = {
  readonly pages: readonly PdfPage[];
  /** As the document declares it. */
  readonly language: Language | null;
  /** Pages that could not be read, from 0; they are empty in `pages`. */
  readonly damaged: readonly number[];
};

const PDFJS = path.join(import.meta.dirname, '../../node_modules/pdfjs-dist');
/** Of pdf.js: a password is asked for, or is not the right one. */
const WRONG_PASSWORD = 2;

/** The text items of a PDF, page by page. Nothing of it is run or fetched: no scripts, no fonts, no attachments. */
export async function loadPdf(bytes: Uint8Array, password: string | undefined): Promise<LoadedPdf | DocumentProblem> {
  const task = getDocument({
    // pdf.js takes the buffer away.
    data: new Uint8Array(bytes),
    ...(password === undefined ? {} : { password }),
    // Its remarks would go to standard output.
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    cMapUrl: `${path.join(PDFJS, 'cmaps')}/`,
    standardFontDataUrl: `${path.join(PDFJS, 'standard_fonts')}/`,
  } as Parameters<typeof getDocument>[0]);
  try {
    return await readPages(task);
  } catch (error) {
    const { name, code } = error as { name?: string; code?: number };
    if (name !== 'PasswordException') return 'damaged';
    return code === WRONG_PASSWORD ? 'password-wrong' : 'password-needed';
  } finally {
    await task.destroy();
  }
}

async function readPages(task: PDFDocumentLoadingTask): Promise<LoadedPdf | DocumentProblem> {
  const pdf = await task.promise;
  const pages: PdfPage[] = [];
  const damaged: number[] = [];
  for (let number = 0; number < pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number + 1);
      const { items } = await page.getTextContent();
      pages.push({ items: items.filter((item) => 'str' in item) });
      page.cleanup();
    } catch {
      damaged.push(number);
      pages.push({ items: [] });
    }
  }
  if (damaged.length === pages.length) return 'damaged';
  const { info } = await pdf.getMetadata();
  return { pages, damaged, language: languageOfTag((info as { Language?: string | null }).Language) };
}
