import { TermType, Region, type AdmittedTerm } from '../entry/entry.ts';
import type { FoundTerm } from './entry-draft.ts';

/** Items of a list in one cell; the sign itself, in an item, comes after a backslash. */
const LIST_SIGN = '|';
const ARROW = '→';

const escapeSign = (text: string, sign: string) => text.replace(/\\/gu, '\\\\').replaceAll(sign, `\\${sign}`);

/** Splits at a sign that no backslash precedes; items are trimmed, empty ones left out. */
function splitAt(cell: string, sign: string): string[] {
  const items = [''];
  for (let at = 0; at < cell.length; at++) {
    const next = cell[at + 1];
    if (cell[at] === '\\' && (next === '\\' || next === sign)) {
      items[items.length - 1] += next;
      at++;
    } else if (cell[at] === sign) items.push('');
    else items[items.length - 1] += cell[at]!;
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

export const writeList = (items: readonly string[]): string =>
  items.map((item) => escapeSign(item, LIST_SIGN)).join(` ${LIST_SIGN} `);

export const readList = (cell: string): string[] => splitAt(cell, LIST_SIGN);

/** `acronym@QC: GRC`. */
export const writeAdmitted = ({ term, type, region }: AdmittedTerm): string =>
  `${type}${region ? `@${region}` : ''}: ${term}`;

/** A term without a type is how people fill in a list. */
export function readAdmitted(item: string): FoundTerm {
  const [, type, region, term] = /^(\w+)(?:@(\w+))?:\s*(.+)$/u.exec(item) ?? [];
  if (!term || !TermType.safeParse(type).success) return { term: item };
  return { term, type: String(type), ...(Region.safeParse(region).success ? { region: String(region) } : {}) };
}

/** `terme → say this instead`. */
export const writeAvoided = ({ term, say }: { readonly term: string; readonly say: string }): string =>
  `${escapeSign(term, ARROW)} ${ARROW} ${escapeSign(say, ARROW)}`;

/** Null for `say` where the cell names only the term. */
export function readAvoided(item: string): { term: string; say: string | null } {
  const [term = '', say] = splitAt(item, ARROW);
  return { term, say: say ?? null };
}

/** `Title <https://…>`. */
export const writeSource = ({ title, url }: { readonly title: string; readonly url: string }): string =>
  `${title} <${url}>`;

export function readSource(item: string): { title: string; url: string } {
  const [, title, url] = /^(.+) <(.+)>$/u.exec(item) ?? [];
  return title && url ? { title, url } : { title: item, url: item };
}

/** What a spreadsheet would take for a formula (OWASP, CSV injection), or for such a cell that is quoted already. */
const FORMULA = /^'*[=+\-@\t\r]/u;

/** The apostrophe that makes spreadsheets show the text as it is. */
export const quoteFormula = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

export const unquoteFormula = (cell: string): string => (/^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell);
