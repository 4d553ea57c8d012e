import { getDocument, GlobalWorkerOptions, PDFWorker, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist';
import type { DocumentProblem } from '../../../core/documents/document-problems.ts';

/** Where the parts of pdf.js are that are files of their own; folders end in a slash. */
export type PdfParts = {
  readonly worker: string;
  readonly cMaps: string;
  readonly standardFonts: string;
  /** Pictures in JPEG 2000 and JBIG2, read without WebAssembly, which the policy of extensions forbids. */
  readonly decoders: string;
};

type OpenOptions = {
  readonly parts: PdfParts;
  /** Asked for a password, again where the one before was wrong; null gives up. */
  readonly onPassword: (isWrong: boolean) => Promise<string | null>;
  readonly signal: AbortSignal;
};

export type OpenedPdf =
  | { readonly ok: true; readonly pdf: PDFDocumentProxy }
  | { readonly ok: false; readonly problem: DocumentProblem | 'cancelled' };

/** Of pdf.js: the password that was given is not the right one. */
const WRONG_PASSWORD = 2;

let ownWorker: PDFWorker | null = null;

/** The worker that reads PDFs, one after another: to start it takes as long as a first page. */
export function prepareWorker({ worker }: PdfParts): PDFWorker {
  GlobalWorkerOptions.workerSrc = worker;
  if (ownWorker?.destroyed) ownWorker = null;
  return (ownWorker ??= PDFWorker.create({ verbosity: VerbosityLevel.ERRORS }));
}

/**
 * A PDF, read by pdf.js in its worker, which takes the bytes away. Scripts and forms of the document never run: what does
 * that in pdf.js is not loaded. It goes with the signal.
 */
export async function openPdf(bytes: Uint8Array, { parts, onPassword, signal }: OpenOptions): Promise<OpenedPdf> {
  const task = getDocument({
    worker: prepareWorker(parts),
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    useWasm: false,
    cMapUrl: parts.cMaps,
    standardFontDataUrl: parts.standardFonts,
    wasmUrl: parts.decoders,
  });
  let isCancelled = false;
  const cancel = () => {
    isCancelled = true;
    void task.destroy();
  };
  signal.addEventListener('abort', cancel);
  task.onPassword = (give: (password: string) => void, reason: number) => {
    void onPassword(reason === WRONG_PASSWORD).then((password) => (password === null ? cancel() : give(password)));
  };
  try {
    const pdf = await task.promise;
    // Some damaged files open, and have nothing in them.
    await pdf.getPage(1);
    return { ok: true, pdf };
  } catch {
    return { ok: false, problem: isCancelled ? 'cancelled' : 'damaged' };
  }
}
