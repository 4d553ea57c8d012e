import type { FileReading, ReadOptions } from './format.ts';
import { ReadingNotes } from './format.ts';
import { describeImportProblem, placeInFile, withoutRepeats } from './import-problem.ts';
import { proposeColumns } from './propose-columns.ts';
import { COLUMNS, isTermColumn } from './table-columns.ts';
import { columnReader, layoutOf, type Layout } from './table-layouts.ts';
import { readRows, tooWideRows, type Table } from './table.ts';

/** What the first row says of a table: its layout and, for a table of our columns, what each column is. */
export type TableHeader = { readonly layout: Layout | null; readonly columns: readonly (string | null)[] };

export function readHeader({ rows }: Table, { language, columns }: ReadOptions): TableHeader {
  const first = rows[0]?.cells ?? [];
  if (columns) return { layout: null, columns };
  const layout = layoutOf(first, language);
  return { layout, columns: layout ? [] : proposeColumns(first, language) };
}

/** Entries of a table: of a layout that is known, or by what its columns are said to be, or seem to be. */
export function readTable(table: Table, options: ReadOptions, notes: ReadingNotes): FileReading {
  const first = table.rows[0];
  if (!first) {
    notes.errors.push(describeImportProblem(placeInFile(table.file), 'no-entries'));
    return notes.readingOf([]);
  }
  const { layout, columns } = readHeader(table, options);
  if (!layout && !checkColumns(table, columns, notes)) return notes.readingOf([]);
  const hasHeader = layout?.hasHeader ?? isHeader(first.cells, options);
  const read = layout?.read ?? columnReader(columns, hasHeader ? first.cells : []);
  const body = { ...table, rows: table.rows.slice(hasHeader ? 1 : 0) };
  notes.warnings.push(...tooWideRows(body, Math.max(first.cells.length, columns.length)));
  const records = readRows(body, read, notes);
  if (records.length === 0) notes.errors.push(describeImportProblem(placeInFile(table.file), 'no-entries'));
  return { ...notes.readingOf(records), losses: withoutRepeats(notes.losses) };
}

/** Whether a first row names columns: with a mapping of someone’s own it may be data. */
const isHeader = (cells: readonly string[], { language, columns }: ReadOptions): boolean =>
  columns === undefined || proposeColumns(cells, language).some((name) => name !== null);

function checkColumns({ file, rows }: Table, columns: readonly (string | null)[], notes: ReadingNotes): boolean {
  const place = placeInFile(file, rows[0]?.line);
  const unknown = columns.filter((name) => name !== null && !COLUMNS.has(name));
  for (const value of unknown)
    notes.errors.push(
      describeImportProblem(place, 'wrong-column', { value: String(value), allowed: [...COLUMNS.keys()].join(', ') }),
    );
  if (unknown.length > 0) return false;
  if (columns.some(isTermColumn)) return true;
  const cells = rows[0]?.cells ?? [];
  const problem =
    cells.length === 2
      ? describeImportProblem(place, 'languages-unknown')
      : describeImportProblem(place, 'columns-unknown', { value: cells.join(', ') });
  notes.errors.push(problem);
  return false;
}
