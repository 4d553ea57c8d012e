import type { EntryOrDraft } from '../entry/draft.ts';
import type { GlossaryConfig } from '../entry/glossary-config.ts';
import type { Bilingual, Language } from '../entry/language.ts';
import type { Place, Problem } from '../entry/problem.ts';

/** Every format that can be read, written or both, as the command line and the import page name it. */
export const FORMAT_IDS = [
  'json',
  'tbx',
  'tbx-dct',
  'csv',
  'csv-deepl',
  'csv-lokalise',
  'csv-openmetadata',
  'xlsx',
  'skos',
  'franceterme',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** How formats are called, in the order in which they are offered. */
export const FORMAT_NAMES: Readonly<Record<FormatId, Bilingual>> = {
  json: { fr: 'JSON (tout)', en: 'JSON (everything)' },
  csv: { fr: 'CSV (Passerelle)', en: 'CSV (Passerelle)' },
  xlsx: { fr: 'Classeur (XLSX)', en: 'Spreadsheet (XLSX)' },
  tbx: { fr: 'TBX-Basic (ISO 30042, style DCA)', en: 'TBX-Basic (ISO 30042, DCA style)' },
  'tbx-dct': { fr: 'TBX-Basic (ISO 30042, style DCT)', en: 'TBX-Basic (ISO 30042, DCT style)' },
  'csv-deepl': { fr: 'CSV (DeepL)', en: 'CSV (DeepL)' },
  'csv-lokalise': { fr: 'CSV (Lokalise)', en: 'CSV (Lokalise)' },
  'csv-openmetadata': { fr: 'CSV (OpenMetadata)', en: 'CSV (OpenMetadata)' },
  skos: { fr: 'SKOS (Turtle)', en: 'SKOS (Turtle)' },
  franceterme: { fr: 'FranceTerme (XML)', en: 'FranceTerme (XML)' },
};

/** A file that somebody chose: its name, for messages, and its bytes. */
export type ImportFile = { readonly name: string; readonly bytes: Uint8Array };

/** What an entry of a file says, in the words of our schema, before anything of it is checked. */
export type ImportRecord = {
  /** The id under which this project wrote the entry; null in the files of others, whose ids mean nothing here. */
  readonly id: string | null;
  /** What other entries of the same file call this one. */
  readonly localId: string | null;
  /** The domain as the file names it: an id or a label of a domain, or any text. */
  readonly domain: string | null;
  /** Of the form of `EntryFile`, as far as it goes. Relations name ids of this project, or local ids of the file. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
};

/** What a converter found. `errors`: what is refused; `warnings`: what came in and should be looked at; `losses`: what
 *  the file says and an entry cannot hold, once for each entry and field. */
export type FileReading = {
  readonly records: readonly ImportRecord[];
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly losses: readonly Problem[];
};

export type ReadOptions = {
  /** The language of the terms, in a file that does not say it and has one. */
  readonly language: Language;
  /** For tables: what each column is, by its number from 0; null for one that is left out. Read from the header if not given. */
  readonly columns?: readonly (string | null)[] | undefined;
};

export type WriteOptions = {
  /** The language that goes out, to a format that has only one. */
  readonly language: Language;
  readonly config: Pick<GlossaryConfig, 'name' | 'licence' | 'domains'>;
};

/** A file to be saved, and what of the entries is not in it. */
export type WrittenFile = { readonly bytes: Uint8Array; readonly losses: readonly Problem[] };

/** One way between a file format and entries. */
export type Converter = {
  readonly id: FormatId;
  /** Of the files that are written, without a dot. */
  readonly extension: string;
  /** Whether the format holds everything an entry has, so that what a file leaves out is meant to be left out. */
  readonly isComplete: boolean;
  readonly read?: (file: ImportFile, options: ReadOptions) => Promise<FileReading>;
  readonly write?: (entries: readonly EntryOrDraft[], options: WriteOptions) => Promise<WrittenFile>;
};

/** The record of what a converter finds while it reads. */
export class ReadingNotes {
  readonly errors: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly losses: Problem[] = [];

  readingOf(records: readonly ImportRecord[]): FileReading {
    return { records, errors: this.errors, warnings: this.warnings, losses: this.losses };
  }
}
