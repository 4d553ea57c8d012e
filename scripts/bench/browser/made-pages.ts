import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { readHtml } from '../../../core/documents/read-html.ts';
import type { Entry } from '../../../core/entry/entry.ts';
import { LANGUAGES, type Language } from '../../../core/entry/language.ts';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { createTermFinder, type TextBlock } from '../../../core/matching/find-terms.ts';
import { generateSourceText } from '../source-text.ts';

/** Terms of the page that has many. */
export const DENSE_TERMS = 10_000;
/** Characters of sentences in each language to take from: more than are needed. */
const SENTENCES = 1_000_000;

type Chapters = { readonly folder: string; readonly pattern: string; readonly language: Language };

/** All pages of some folders one below the other, with their elements and without their images and styles. */
export async function joinPages(books: readonly Chapters[]): Promise<string> {
  const bodies: string[] = [];
  for (const { folder, pattern, language } of books) {
    const files: string[] = [];
    for await (const file of glob(pattern, { cwd: folder })) files.push(file);
    for (const file of files.toSorted())
      bodies.push(`<div lang="${language}">${bodyOf(await readFile(path.join(folder, file), 'utf8'))}</div>`);
  }
  return pageOf(bodies.join('\n'));
}

export const pageOfBlocks = (blocks: readonly TextBlock[]): string => pageOf(blocks.map(paragraphOf).join('\n'));

/** The page with sentences of the glossary at its end, so many that about `count` terms are found in all of it. */
export function withTerms(html: string, count: number, entries: readonly Entry[]): string {
  const find = createTermFinder(compileLexicon(entries));
  const source = generateSourceText(entries, SENTENCES);
  const sentences = LANGUAGES.flatMap((language) => source[language].map((block) => ({ ...block, language })));
  const found = (blocks: readonly TextBlock[]) => find(blocks).map(({ length }) => length);
  const inPage = found(readHtml(html).blocks.map(({ readable, language }) => ({ text: readable, language })));
  let missing = count - inPage.reduce((sum, terms) => sum + terms, 0);
  const needed = found(sentences).findIndex((terms) => (missing -= terms) <= 0) + 1;
  return (
    html +
    sentences
      .slice(0, needed || sentences.length)
      .map(paragraphOf)
      .join('\n')
  );
}

const pageOf = (body: string): string => `<!doctype html><meta charset="utf-8"><title>Passerelle</title>${body}`;

function paragraphOf({ text, language }: TextBlock): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<p${language ? ` lang="${language}"` : ''}>${escaped}</p>`;
}

/** Serialised from the parsed page: what one chapter leaves open must not swallow the next. */
function bodyOf(html: string): string {
  const root = parse(html).childNodes.find(({ nodeName }) => nodeName === 'html') as DefaultTreeAdapterTypes.Element;
  const body = root.childNodes.find(({ nodeName }) => nodeName === 'body') as DefaultTreeAdapterTypes.Element;
  return serialize(body).replaceAll(' src="', ' data-src="');
}
