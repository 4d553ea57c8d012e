import readWorkbook from 'read-excel-file/universal';
import type { EntryOrDraft } from '../entry/draft.ts';
import { ReadingNotes, type FileReading, type ImportFile, type ReadOptions, type WrittenFile } from './format.ts';
import { describeImportProblem, placeInFile } from './import-problem.ts';
import { escapeXml } from './parse-xml.ts';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';
import { encodeText } from './web-platform.ts';
import { writeOwnTable } from './write-table.ts';
import { packZip, unpackZip } from './zip.ts';

export async function readXlsx(file: ImportFile, options: ReadOptions): Promise<FileReading> {
  const notes = new ReadingNotes();
  const table = await parseXlsx(file, notes);
  return table ? readTable(table, options, notes) : notes.readingOf([]);
}

/**
 * The first sheet of a workbook. It is unpacked here, within limits, and handed to the reader unpacked: that one
 * believes the sizes that an archive declares, and unpacks big parts in workers that the pages of an extension may not start.
 */
export async function parseXlsx({ name, bytes }: ImportFile, notes: ReadingNotes): Promise<Table | null> {
  const unpacked = await unpackZip(bytes, name, (path) => /\.(?:xml|rels)$/u.test(path));
  if (!unpacked.ok) {
    notes.errors.push(unpacked.error);
    return null;
  }
  try {
    const [first, ...others] = await readWorkbook((await packZip(unpacked.parts, 'stored')).buffer, { trim: false });
    if (others.length > 0) {
      const value = others.map(({ sheet }) => sheet).join(', ');
      notes.warnings.push(describeImportProblem(placeInFile(name), 'sheets-left-out', { value }));
    }
    const rows = (first?.data ?? []).map((cells, at) => ({ cells: cells.map(textOfCell), line: at + 1 }));
    return { file: name, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    notes.errors.push(describeImportProblem(placeInFile(name), 'not-a-spreadsheet', { value }));
    return null;
  }
}

/** Days as people read them; the reader gives dates at midnight UTC. */
function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object' && 'toISOString' in cell)
    return (cell as { toISOString(): string }).toISOString().slice(0, 10);
  return typeof cell === 'string' ? cell.trim() : JSON.stringify(cell);
}

/**
 * Our own table as a workbook with one sheet. Written here, not by a library: write-excel-file packs what is big in
 * workers that a page of an extension may not start, and then never answers (measured in Chromium).
 */
export async function writeXlsx(entries: readonly EntryOrDraft[]): Promise<WrittenFile> {
  const { rows, losses } = writeOwnTable(entries, 'xlsx');
  const parts = { ...FIXED_PARTS, 'xl/worksheets/sheet1.xml': sheetXml(rows) };
  const packed = Object.entries(parts).map(([path, text]) => ({ path, bytes: encodeText(XML + text) }));
  return { bytes: await packZip(packed, 'deflated'), losses };
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = `${OFFICE}/spreadsheetml/2006/main`;
const RELATION = `${OFFICE}/officeDocument/2006/relationships`;
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The least that a workbook needs (ECMA-376, part 1). The second cell style keeps text text when somebody edits it. */
const FIXED_PARTS = {
  '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets><sheet name="Glossary" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

function sheetXml(rows: readonly (readonly string[])[]): string {
  const written = rows.map((cells, row) => {
    const inner = cells.map((cell, column) => (cell === '' ? '' : cellXml(cell, `${columnName(column)}${row + 1}`)));
    return `<row r="${row + 1}">${inner.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${written.join('')}</sheetData></worksheet>`;
}

/** Text, never a formula, however it begins. */
const cellXml = (text: string, place: string): string =>
  `<c r="${place}" t="inlineStr" s="1"><is><t xml:space="preserve">${escapeXml(escapeOffice(text))}</t></is></c>`;

/** Office reads `_x000D_` as a character (ECMA-376, ST_Xstring): the sign before it is written so. */
const escapeOffice = (text: string) => text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');

/** 0 → A, 26 → AA. */
const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCodePoint(65 + (column % 26));
