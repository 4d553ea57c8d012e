import type { Problem } from '../entry/problem.ts';
import { parseCsv } from './csv.ts';
import { ReadingNotes, type FormatId, type ImportFile, type ReadOptions } from './format.ts';
import { readHeader } from './read-table.ts';
import type { Table, TableRow } from './table.ts';

/** What a person needs to say what the columns of a table are. */
export type TablePreview = {
  /** The first rows, the header among them where there is one. */
  readonly rows: readonly TableRow[];
  /** The tool that wrote it, where its header tells: then nothing has to be asked. */
  readonly layout: FormatId | null;
  /** What each column is likely to be, by its number; null where nothing speaks for anything. */
  readonly proposed: readonly (string | null)[];
  readonly errors: readonly Problem[];
};

const PREVIEW_ROWS = 6;

/** The beginning of a CSV file or a workbook, with a proposal for its columns; null for a file that is neither. */
export async function previewTable(
  file: ImportFile,
  format: FormatId,
  options: Pick<ReadOptions, 'language'>,
): Promise<TablePreview | null> {
  if (format !== 'xlsx' && !format.startsWith('csv')) return null;
  const notes = new ReadingNotes();
  const table =
    format === 'xlsx' ? await (await import('./xlsx.ts')).parseXlsx(file, notes) : readCsvTable(file, notes);
  if (!table) return { rows: [], layout: null, proposed: [], errors: notes.errors };
  const { layout, columns } = readHeader(table, options);
  return {
    rows: table.rows.slice(0, PREVIEW_ROWS),
    layout: layout?.id ?? null,
    proposed: columns,
    errors: notes.errors,
  };
}

function readCsvTable(file: ImportFile, notes: ReadingNotes): Table {
  const { table, errors } = parseCsv(file);
  notes.errors.push(...errors);
  return table;
}
