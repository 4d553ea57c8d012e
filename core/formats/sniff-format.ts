import { parseCsv } from './csv.ts';
import { decodeText } from './decode-text.ts';
import type { FormatId, ImportFile } from './format.ts';
import { readHeader } from './read-table.ts';
import { isTermColumn } from './table-columns.ts';

/** How much of a file tells its format. */
const HEAD_BYTES = 16_384;
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** The format of a file by what is in it, whatever its name; null where it is none that can be read. */
export function sniffFormat({ name, bytes }: ImportFile): FormatId | null {
  if (ZIP.every((byte, at) => bytes[at] === byte)) return 'xlsx';
  const head = { name, bytes: bytes.subarray(0, HEAD_BYTES) };
  const { text } = decodeText(head);
  const start = text.trimStart();
  if (start.startsWith('<')) return sniffXml(start);
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  return start.includes('\0') ? null : sniffTable(head);
}

function sniffXml(text: string): FormatId | null {
  const root = /<(?:[\w-]+:)?([\w-]+)[\s/>]/u.exec(text.replace(/<!--[^]*?-->/gu, ''))?.[1] ?? '';
  if (root === 'tbx' || root === 'martif') return 'tbx';
  if (root.toLowerCase() === 'html') return null;
  return /<Article[\s>]/u.test(text) ? 'franceterme' : null;
}

/** A table that has a column for a term, or two columns of which somebody can say what they are. */
function sniffTable(head: ImportFile): FormatId | null {
  const { table } = parseCsv(head);
  const { layout, columns } = readHeader(table, { language: 'en' });
  if (layout) return layout.id;
  const isPair = table.rows.length > 0 && table.rows.slice(0, 5).every(({ cells }) => cells.length === 2);
  return columns.some(isTermColumn) || isPair ? 'csv' : null;
}
