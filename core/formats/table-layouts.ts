import type { Language } from '../entry/language.ts';
import type { FormatId } from './format.ts';
import { readLanguageTag } from './language-tag.ts';
import { COLUMNS, isTermColumn } from './table-columns.ts';
import type { RowReader, RowReading } from './table.ts';

/** A table as some tool writes it. */
export type Layout = {
  readonly id: Extract<FormatId, `csv${string}`>;
  readonly hasHeader: boolean;
  readonly read: RowReader;
};

/** Columns by our own names; the terms first, because the rest is beside them. */
export function columnReader(columns: readonly (string | null)[], header: readonly string[]): RowReader {
  const order = columns.map((name, at) => ({ name, at }));
  const sorted = [
    ...order.filter(({ name }) => isTermColumn(name)),
    ...order.filter(({ name }) => !isTermColumn(name)),
  ];
  return (row) => {
    for (const { name, at } of sorted) {
      const cell = row.cells[at] ?? '';
      if (cell === '') continue;
      const column = name === null ? undefined : COLUMNS.get(name);
      if (column) column.read(cell, row);
      else row.lose(header[at] || `${at + 1}`);
    }
  };
}

/** The layout that a header tells; null for tables of other people. */
export function layoutOf(header: readonly string[], language: Language): Layout | null {
  const names = header.map((name) => name.trim().toLowerCase());
  if (names.includes('term') && (names.includes('casesensitive') || names.includes('translatable')))
    return { id: 'csv-lokalise', hasHeader: true, read: lokaliseReader(names, language) };
  if (names.some((name) => /^name\*?$/u.test(name)) && names.includes('parent') && names.includes('displayname'))
    return { id: 'csv-openmetadata', hasHeader: true, read: openMetadataReader(names, language) };
  const exact = header.map((name) => (COLUMNS.has(name.trim()) ? name.trim() : null));
  if (exact.some(isTermColumn)) return { id: 'csv', hasHeader: true, read: columnReader(exact, header) };
  return deeplLayout(header);
}

/** DeepL writes pairs: with their languages in two more columns, or under a header of two languages, or bare. */
function deeplLayout(first: readonly string[]): Layout | null {
  const languages = first.map((cell) => readLanguageTag(cell).language);
  if (languages[2] && languages[3] && first.length === 4)
    return { id: 'csv-deepl', hasHeader: false, read: readDeeplRow };
  const [source, target] = languages;
  if (first.length !== 2 || !source || !target || source === target) return null;
  return { id: 'csv-deepl', hasHeader: true, read: columnReader([`${source}.term`, `${target}.term`], first) };
}

function readDeeplRow({ cells, draft, lose }: RowReading): void {
  for (const at of [0, 1]) {
    const tag = cells[at + 2] ?? '';
    const { language } = readLanguageTag(tag);
    if (language) draft.addTerm(language, { term: cells[at] ?? '' });
    else if (cells[at]) lose(tag || `${at + 1}`);
  }
}

const isYes = (cell: string) => /^(?:yes|true|1|oui)$/iu.test(cell);

/** `term;description;casesensitive;translatable;forbidden;tags;en;en_description;fr;…`; `term` is in the base language. */
function lokaliseReader(names: readonly string[], base: Language): RowReader {
  return (row) => {
    const { draft, cells, lose } = row;
    const cellOf = (name: string) => cells[names.indexOf(name)] ?? '';
    const term = cellOf('term');
    const definitions = new Map<Language, string>();
    for (const [at, name] of names.entries()) {
      const [, tag = '', isText] = /^([a-z]{2}(?:[-_](?!description$)[a-z]+)?)(_description)?$/u.exec(name) ?? [];
      const { language, region } = readLanguageTag(tag);
      const cell = cells[at] ?? '';
      if (tag === '' || cell === '') continue;
      if (!language) lose(name);
      else if (isText) definitions.set(language, cell);
      else draft.addTerm(language, { term: cell, ...(region ? { region } : {}) });
    }
    draft.addTerm(base, { term });
    if (!definitions.has(base)) definitions.set(base, cellOf('description'));
    else if (cellOf('description')) lose('description');
    for (const [language, text] of definitions) draft.set(`${language}.definition`, text);
    if (isYes(cellOf('casesensitive'))) draft.add('caseSensitive', term);
    for (const name of ['forbidden', 'translatable'])
      if (cellOf(name) && isYes(cellOf(name)) === (name === 'forbidden')) lose(name);
    if (cellOf('tags')) lose('tags');
  };
}

/** `parent,name*,displayName,description,synonyms,relatedTerms,references,tags,…`, in one language. */
function openMetadataReader(names: readonly string[], language: Language): RowReader {
  return ({ cells, draft, identity, lose }) => {
    const cellOf = (name: string) => cells[names.findIndex((candidate) => candidate.replace('*', '') === name)] ?? '';
    const name = cellOf('name');
    identity.localId = name;
    draft.addTerm(language, { term: cellOf('displayname') || name });
    draft.set(`${language}.definition`, cellOf('description'));
    for (const synonym of semicolons(cellOf('synonyms'))) draft.addTerm(language, { term: synonym });
    if (cellOf('parent')) draft.add('relations.broader', lastName(cellOf('parent')));
    for (const related of semicolons(cellOf('relatedterms'))) draft.add('relations.related', lastName(related));
    const references = semicolons(cellOf('references'));
    for (let at = 0; at + 1 < references.length; at += 2)
      draft.add('sources', { title: references[at], url: references[at + 1] });
    for (const other of names)
      if (!OPEN_METADATA.has(other.replace('*', '')) && cellOf(other.replace('*', ''))) lose(other);
  };
}

const OPEN_METADATA = new Set('parent name displayname description synonyms relatedterms references'.split(' '));

/** A list of OpenMetadata: items between semicolons, in quotation marks where they hold one. */
const semicolons = (cell: string): string[] =>
  [...cell.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^;]*))(?:;|$)/gu)]
    .map(([, quoted, plain = '']) => (quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim())
    .filter((item) => item !== '');

/** `relatedTo:Glossary.Term` → `Term`. */
const lastName = (qualified: string): string => qualified.replace(/^\w+:/u, '').split('.').at(-1)!.replaceAll('"', '');
