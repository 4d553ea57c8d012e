import Papa from 'papaparse';
import type { Problem } from '../entry/problem.ts';
import { decodeText, LineStarts } from './decode-text.ts';
import type { ImportFile } from './format.ts';
import { describeImportProblem, placeInFile } from './import-problem.ts';
import { quoteFormula, unquoteFormula } from './table-cells.ts';
import type { Table, TableRow } from './table.ts';
import { encodeText } from './web-platform.ts';

/** How much of a file the separator is looked for in. */
const SAMPLE_CHARACTERS = 20_000;
const SEPARATORS = [',', ';', '\t'];

export type ParsedCsv = {
  readonly table: Table;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
};

/** Reads a CSV file in any usual encoding and with any usual separator. Lines are those of the file, not rows. */
export function parseCsv(file: ImportFile): ParsedCsv {
  const { text, warnings } = decodeText(file);
  const lines = new LineStarts(text);
  const rows: TableRow[] = [];
  const errors: Problem[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    skipEmptyLines: false,
    step: ({ data, errors: found, meta }) => {
      const unclosed = found.find(({ code }) => code === 'MissingQuotes');
      const wrong = unclosed ?? found.find(({ code }) => code === 'InvalidQuotes');
      if (wrong) {
        const place = placeInFile(file.name, lines.lineAt(wrong.index ?? start));
        errors.push(describeImportProblem(place, unclosed ? 'unclosed-quote' : 'stray-quote'));
      } else if (data.some((cell) => cell.trim() !== ''))
        rows.push({ cells: data.map((cell) => unquoteFormula(cell.trim())), line: lines.lineAt(start) });
      start = meta.cursor;
    },
  });
  return { table: { file: file.name, rows }, errors, warnings };
}

/** Rows that tell the separator. */
const SAMPLE_ROWS = 10;

/** The separator that makes most columns, where most rows have as many as the first. */
function separatorOf(text: string): string {
  const scores = SEPARATORS.map((delimiter) => {
    const widths: number[] = [];
    const step = ({ data }: { readonly data: string[] }) => {
      if (data.some((cell) => cell !== '')) widths.push(data.length);
    };
    Papa.parse<string[]>(text.slice(0, SAMPLE_CHARACTERS), {
      delimiter,
      preview: SAMPLE_ROWS,
      skipEmptyLines: false,
      step,
    });
    const [first = 0] = widths;
    return widths.filter((width) => width === first).length * 2 > widths.length ? first : 1;
  });
  return SEPARATORS[scores.indexOf(Math.max(...scores))]!;
}

export type CsvStyle = {
  readonly delimiter: ',' | ';';
  /** For Excel, which takes UTF-8 for another encoding without it. */ readonly hasMark: boolean;
};

/** Cells that a spreadsheet would take for formulas are quoted. */
export function writeCsv(rows: readonly (readonly string[])[], { delimiter, hasMark }: CsvStyle): Uint8Array {
  const safe = rows.map((row) => row.map(quoteFormula));
  return encodeText(`${hasMark ? '\uFEFF' : ''}${Papa.unparse(safe, { delimiter, newline: '\r\n' })}\r\n`);
}
