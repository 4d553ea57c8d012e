import { marked } from 'marked';

/** At the top, between two lines of hyphens: what the file says of itself to a program. */
const FRONT_MATTER = /^\ufeff?---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/u;

/** As GitHub reads it. The HTML is not clean: Markdown may hold any. */
export const markdownToHtml = (text: string): string =>
  marked.parse(text.replace(FRONT_MATTER, ''), { async: false, gfm: true });
