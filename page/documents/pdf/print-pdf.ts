import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Of the pictures that are printed, a point: 150 to the inch, as pdf.js prints. */
const SCALE = 150 / 72;

type PrintOptions = {
  readonly host: HTMLElement;
  /** How many pages have been drawn. */
  readonly onPage: (drawn: number) => void;
  readonly signal: AbortSignal;
};

/** Draws every page, one after another, and opens the browser’s print dialog, unless the signal aborts before. */
export async function printPdf(pdf: PDFDocumentProxy, { host, onPage, signal }: PrintOptions): Promise<void> {
  const pictures: string[] = [];
  const sheet = new CSSStyleSheet();
  const box = document.createElement('div');
  box.className = 'pdf-print';
  try {
    for (let number = 1; number <= pdf.numPages && !signal.aborted; number++) {
      const image = document.createElement('img');
      image.alt = '';
      image.src = await drawPage(pdf, number);
      pictures.push(image.src);
      await image.decode();
      box.append(image);
      onPage(number);
    }
    if (signal.aborted) return;
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    sheet.replaceSync(`@page { size: ${width}pt ${height}pt; margin: 0 }`);
    document.adoptedStyleSheets.push(sheet);
    host.append(box);
    print();
  } finally {
    box.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    for (const picture of pictures) URL.revokeObjectURL(picture);
  }
}

/** The address of its picture. */
async function drawPage(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: SCALE });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  canvas.width = canvas.height = 0;
  page.cleanup();
  return picture ? URL.createObjectURL(picture) : '';
}
