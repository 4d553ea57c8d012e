import { parseCsv } from './csv.ts';
import { ReadingNotes, type Converter, type FormatId, type ImportFile, type ReadOptions } from './format.ts';
import { readFranceTerme } from './france-terme.ts';
import { readJson, writeJson } from './json.ts';
import { readTable } from './read-table.ts';
import { readTbx } from './read-tbx.ts';
import { writeSkos } from './skos.ts';
import { writeDeeplCsv, writeLokaliseCsv, writeOpenMetadataCsv, writeOwnCsv } from './write-table.ts';
import { writeTbx } from './write-tbx.ts';
import { readXlsx, writeXlsx } from './xlsx.ts';

async function readCsv(file: ImportFile, options: ReadOptions) {
  const notes = new ReadingNotes();
  const { table, errors, warnings } = parseCsv(file);
  notes.warnings.push(...warnings);
  if (errors.length === 0) return readTable(table, options, notes);
  // Where a quotation mark is open, nothing says where the cells after it end.
  notes.errors.push(...errors);
  return notes.readingOf([]);
}

const csv = (id: FormatId, tool: string, write: Converter['write']): Converter => ({
  id,
  name: { fr: `CSV (${tool})`, en: `CSV (${tool})` },
  extension: 'csv',
  isComplete: false,
  read: readCsv,
  ...(write ? { write } : {}),
});

/** Every format, in the order in which they are offered. */
export const CONVERTERS: readonly Converter[] = [
  {
    id: 'json',
    name: { fr: 'JSON (tout)', en: 'JSON (everything)' },
    extension: 'json',
    isComplete: true,
    read: readJson,
    write: writeJson,
  },
  csv('csv', 'Passerelle', writeOwnCsv),
  {
    id: 'xlsx',
    name: { fr: 'Classeur (XLSX)', en: 'Spreadsheet (XLSX)' },
    extension: 'xlsx',
    isComplete: false,
    read: readXlsx,
    write: writeXlsx,
  },
  {
    id: 'tbx',
    name: { fr: 'TBX-Basic (ISO 30042, style DCA)', en: 'TBX-Basic (ISO 30042, DCA style)' },
    extension: 'tbx',
    isComplete: false,
    read: readTbx,
    write: (entries, options) => writeTbx(entries, options, 'dca'),
  },
  {
    id: 'tbx-dct',
    name: { fr: 'TBX-Basic (ISO 30042, style DCT)', en: 'TBX-Basic (ISO 30042, DCT style)' },
    extension: 'tbx',
    isComplete: false,
    read: readTbx,
    write: (entries, options) => writeTbx(entries, options, 'dct'),
  },
  csv('csv-deepl', 'DeepL', writeDeeplCsv),
  csv('csv-lokalise', 'Lokalise', writeLokaliseCsv),
  csv('csv-openmetadata', 'OpenMetadata', writeOpenMetadataCsv),
  {
    id: 'skos',
    name: { fr: 'SKOS (Turtle)', en: 'SKOS (Turtle)' },
    extension: 'ttl',
    isComplete: false,
    write: writeSkos,
  },
  {
    id: 'franceterme',
    name: { fr: 'FranceTerme (XML)', en: 'FranceTerme (XML)' },
    extension: 'xml',
    isComplete: false,
    read: readFranceTerme,
  },
];

export const converterOf = (id: FormatId): Converter => CONVERTERS.find((converter) => converter.id === id)!;
