import type { DocumentText } from './document-text.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

type Reader = (content: string) => DocumentText;

/** By file name extension. `isRendered`: offsets are into the text read from the file, not into the file. */
export const READERS: ReadonlyMap<string, { readonly read: Reader; readonly isRendered: boolean }> = new Map([
  ['txt', { read: readPlainText, isRendered: false }],
  ['md', { read: readMarkdown, isRendered: false }],
  ['markdown', { read: readMarkdown, isRendered: false }],
  ['html', { read: readHtml, isRendered: true }],
  ['htm', { read: readHtml, isRendered: true }],
  ['xhtml', { read: readHtml, isRendered: true }],
]);
