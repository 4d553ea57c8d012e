import type { DocumentText } from './document-text.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

type Reader = (content: string) => DocumentText;

/** For documents that are text. `isRendered`: offsets are into the text read from the file, not into the file. */
export const TEXT_READERS: Readonly<
  Record<'html' | 'markdown' | 'text', { readonly read: Reader; readonly isRendered: boolean }>
> = {
  text: { read: readPlainText, isRendered: false },
  markdown: { read: readMarkdown, isRendered: false },
  html: { read: readHtml, isRendered: true },
};
