import { parseCsv } from './csv.ts';
import { ReadingNotes, type Converter, type FormatId, type ImportFile, type ReadOptions } from './format.ts';
import { readJson, writeJson } from './json.ts';
import { readTable } from './read-table.ts';
import { writeSkos } from './skos.ts';
import { writeDeeplCsv, writeLokaliseCsv, writeOpenMetadataCsv, writeOwnCsv } from './write-table.ts';
import { writeTbx } from './write-tbx.ts';

async function readCsv(file: ImportFile, options: ReadOptions) {
  const notes = new ReadingNotes();
  const { table, errors, warnings } = parseCsv(file);
  notes.warnings.push(...warnings);
  if (errors.length === 0) return readTable(table, options, notes);
  // Where a quotation mark is open, nothing says where the cells after it end.
  notes.errors.push(...errors);
  return notes.readingOf([]);
}

const readTbx: Converter['read'] = async (file) => (await import('./read-tbx.ts')).readTbx(file);

const csv = (id: FormatId, write: Converter['write']): Converter => ({
  id,
  extension: 'csv',
  isComplete: false,
  read: readCsv,
  ...(write ? { write } : {}),
});

/** Every format, in the order in which they are offered. */
export const CONVERTERS: readonly Converter[] = [
  {
    id: 'json',
    extension: 'json',
    isComplete: true,
    read: readJson,
    write: writeJson,
  },
  csv('csv', writeOwnCsv),
  {
    id: 'xlsx',
    extension: 'xlsx',
    isComplete: false,
    // Whole libraries, which most imports need nothing of.
    read: async (file, options) => (await import('./xlsx.ts')).readXlsx(file, options),
    write: async (entries) => (await import('./xlsx.ts')).writeXlsx(entries),
  },
  {
    id: 'tbx',
    extension: 'tbx',
    isComplete: false,
    read: readTbx,
    write: (entries, options) => writeTbx(entries, options, 'dca'),
  },
  {
    id: 'tbx-dct',
    extension: 'tbx',
    isComplete: false,
    read: readTbx,
    write: (entries, options) => writeTbx(entries, options, 'dct'),
  },
  csv('csv-deepl', writeDeeplCsv),
  csv('csv-lokalise', writeLokaliseCsv),
  csv('csv-openmetadata', writeOpenMetadataCsv),
  {
    id: 'skos',
    extension: 'ttl',
    isComplete: false,
    write: writeSkos,
  },
  {
    id: 'franceterme',
    extension: 'xml',
    isComplete: false,
    read: async (file) => (await import('./france-terme.ts')).readFranceTerme(file),
  },
];

export const converterOf = (id: FormatId): Converter => CONVERTERS.find((converter) => converter.id === id)!;
