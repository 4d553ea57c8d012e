import mammoth from 'mammoth';
import type { DocumentProblem } from '../document-problems.ts';
import { checkDocx, type Inflate } from './check-docx.ts';

export type DocxHtml =
  { readonly ok: true; readonly html: string } | { readonly ok: false; readonly problem: DocumentProblem };

type DocxOptions = { readonly inflate: Inflate; readonly hasImages: boolean };

/**
 * A Word document as HTML: headings, paragraphs, lists, tables, notes; its own pictures as `data:` addresses where
 * `hasImages`. What it refers to elsewhere is never read. The HTML is not clean: links keep their addresses, whatever they
 * are, so that a page that shows it has to sanitise it.
 */
export async function docxToHtml(bytes: Uint8Array, { inflate, hasImages }: DocxOptions): Promise<DocxHtml> {
  const problem = await checkDocx(bytes, inflate);
  if (problem) return { ok: false, problem };
  try {
    const { value } = await mammoth.convertToHtml(inputOf(bytes), {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async (image) => ({ src: hasImages ? await addressOf(image) : '' })),
    });
    return { ok: true, html: value };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}

type Image = Parameters<Parameters<typeof mammoth.images.imgElement>[0]>[0];

/** Empty for a picture that is not in the document. */
async function addressOf(image: Image): Promise<string> {
  try {
    return `data:${image.contentType};base64,${await image.readAsBase64String()}`;
  } catch {
    return '';
  }
}

/** In Node mammoth takes a buffer, in a browser an `ArrayBuffer`. */
function inputOf(bytes: Uint8Array): { arrayBuffer: ArrayBuffer } {
  const input = { buffer: bytes, arrayBuffer: bytes.slice().buffer };
  return input;
}
