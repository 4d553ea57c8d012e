import type { EntryOrDraft } from '../entry/draft.ts';
import type { Problem } from '../entry/problem.ts';
import { writeCsv } from './csv.ts';
import { lossesOf } from './field-list.ts';
import type { WriteOptions, WrittenFile } from './format.ts';
import { COLUMNS } from './table-columns.ts';

export type WrittenTable = { readonly rows: readonly (readonly string[])[]; readonly losses: readonly Problem[] };

const OWN = [...COLUMNS].filter(([name]) => !name.endsWith('.acronym'));

/** Our own table: every field that fits into a cell, under its name. */
export function writeOwnTable(entries: readonly EntryOrDraft[], format: string): WrittenTable {
  const rows = entries.map((entry) => OWN.map(([, { write }]) => write(entry)));
  const isCarried = (path: string) => OWN.some(([, { carries }]) => carries.test(path));
  return { rows: [OWN.map(([name]) => name), ...rows], losses: lossesOf(entries, format, isCarried) };
}

export async function writeOwnCsv(entries: readonly EntryOrDraft[]): Promise<WrittenFile> {
  const { rows, losses } = writeOwnTable(entries, 'csv');
  return { bytes: writeCsv(rows, { delimiter: ',', hasMark: true }), losses };
}

/** Pairs of terms with their languages. An entry without a term in one of them is left out whole. */
export async function writeDeeplCsv(entries: readonly EntryOrDraft[]): Promise<WrittenFile> {
  const rows = entries.flatMap(({ en, fr }) => (en?.term && fr?.term ? [[en.term, fr.term, 'en', 'fr']] : []));
  const isCarried = (path: string, _: string, { en, fr }: EntryOrDraft) =>
    /^(?:fr|en)\.term$/u.test(path) && Boolean(en?.term && fr?.term);
  return {
    bytes: writeCsv(rows, { delimiter: ',', hasMark: false }),
    losses: lossesOf(
      entries,
      'csv-deepl',
      (path, text, entry) => isDefault(path, text) || isCarried(path, text, entry),
    ),
  };
}

/** What an entry has after an import that says nothing about it. */
const isDefault = (path: string, text: string) => path === 'status' && text === 'draft';

const LOKALISE = 'term;description;casesensitive;translatable;forbidden;tags;en;en_description;fr;fr_description';

export async function writeLokaliseCsv(
  entries: readonly EntryOrDraft[],
  { language }: WriteOptions,
): Promise<WrittenFile> {
  const rows = entries.flatMap((entry) => {
    const { en, fr, caseSensitive } = entry;
    const term = entry[language]?.term;
    if (!term) return [];
    const isSensitive = caseSensitive?.includes(term) ? 'yes' : 'no';
    const texts = [en?.term, en?.definition, fr?.term, fr?.definition].map((text) => text ?? '');
    return [[term, '', isSensitive, 'yes', 'no', '', ...texts]];
  });
  const isCarried = (path: string, text: string, entry: EntryOrDraft) => {
    const term = entry[language]?.term;
    if (path.startsWith('caseSensitive.')) return text === term;
    return term !== undefined && /^(?:fr|en)\.(?:term|definition)$/u.test(path);
  };
  return {
    bytes: writeCsv([LOKALISE.split(';'), ...rows], { delimiter: ';', hasMark: false }),
    losses: lossesOf(
      entries,
      'csv-lokalise',
      (path, text, entry) => isDefault(path, text) || isCarried(path, text, entry),
    ),
  };
}

const OPEN_METADATA =
  'parent,name*,displayName,description,synonyms,relatedTerms,references,tags,reviewers,owner,glossaryStatus,color,iconURL,extension';

const STATUSES = { draft: 'Draft', approved: 'Approved', deprecated: 'Deprecated' } as const;

/** One language of the entries. Names are ids: OpenMetadata makes addresses of them. */
export async function writeOpenMetadataCsv(
  entries: readonly EntryOrDraft[],
  { language, config }: WriteOptions,
): Promise<WrittenFile> {
  const glossary = config.name[language].replaceAll('.', ' ');
  const written = entries.filter((entry) => entry[language]?.term);
  const rows = written.map((entry) => {
    const { term = '', definition = '', also = [] } = entry[language] ?? {};
    const list = (items: readonly string[]) => items.map(inSemicolons).join(';');
    const related = (entry.relations?.related ?? []).map((id) => `${glossary}.${id}`);
    const references = (entry.sources ?? []).flatMap(({ title, url }) => [title, url]);
    const synonyms = also.map((one) => one.term);
    const cells = ['', entry.id, term, definition, list(synonyms), list(related), list(references)];
    return [...cells, '', '', '', STATUSES[entry.status], '', '', ''];
  });
  const isCarried = (path: string, text: string, entry: EntryOrDraft) => {
    if (!entry[language]?.term) return false;
    if (path === `${language}.term` || path === `${language}.definition`) return true;
    if (new RegExp(`^${language}\\.also\\.\\d+\\.type$`, 'u').test(path)) return text === 'synonym';
    return new RegExp(`^(?:${language}\\.also\\.\\d+\\.term$|relations\\.related\\.|sources\\.)`, 'u').test(path);
  };
  return {
    bytes: writeCsv([OPEN_METADATA.split(','), ...rows], { delimiter: ',', hasMark: false }),
    losses: lossesOf(
      entries,
      'csv-openmetadata',
      (path, text, entry) => isDefault(path, text) || isCarried(path, text, entry),
    ),
  };
}

const inSemicolons = (item: string): string => (/[;"]/u.test(item) ? `"${item.replaceAll('"', '""')}"` : item);
