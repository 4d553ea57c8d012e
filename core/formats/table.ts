import { EntryDraft } from './entry-draft.ts';
import type { ImportRecord, ReadingNotes } from './format.ts';
import { describeImportProblem, type ImportRule } from './import-problem.ts';
import type { Details } from '../entry/explanation.ts';

export type TableRow = { readonly cells: readonly string[]; /** In the file, from 1. */ readonly line: number };

/** A CSV file or a sheet, without its empty rows. */
export type Table = { readonly file: string; readonly rows: readonly TableRow[] };

/** What a row is, as its reader finds it. */
export type RowIdentity = { id?: string; localId?: string; domain?: string };

/** One row while it is read. */
export type RowReading = {
  readonly cells: readonly string[];
  readonly draft: EntryDraft;
  readonly identity: RowIdentity;
  /** Something in a named column that an entry does not hold. */
  readonly lose: (column: string) => void;
};

export type RowReader = (row: RowReading) => void;

/** Reads rows below a header of `width` columns. */
export function readRows(table: Table, read: RowReader, notes: ReadingNotes): ImportRecord[] {
  return table.rows.map(({ cells, line }) => {
    const draft = new EntryDraft();
    const identity: RowIdentity = {};
    const entryOf = () => identity.id ?? identity.localId ?? '';
    const tell = (rule: ImportRule, field: string, details: Details) =>
      describeImportProblem({ file: table.file, entry: entryOf(), field, line }, rule, details);
    const lose = (column: string) => notes.losses.push(tell('not-carried', column, { value: column }));
    read({ cells, draft, identity, lose });
    return {
      id: identity.id ?? null,
      localId: identity.localId ?? identity.id ?? null,
      domain: identity.domain ?? null,
      value: draft.value,
      placeOf: (path) => ({ file: table.file, entry: entryOf(), field: path.map(String).join('.'), line }),
    };
  });
}

/** Rows that have more cells than the header, which a separator inside a text makes. */
export function tooWideRows({ file, rows }: Table, width: number) {
  return rows
    .filter(({ cells }) => cells.slice(width).some((cell) => cell.trim() !== ''))
    .map(({ cells, line }) =>
      describeImportProblem({ file, entry: '', field: '', line }, 'cells-too-many', {
        count: cells.length,
        maximum: width,
      }),
    );
}
