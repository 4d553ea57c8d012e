/** One measured value and what is wanted of it. */
export type Figure = {
  readonly name: string;
  /** Null where it could not be measured; stderr tells why. */
  readonly value: number | null;
  readonly unit: string;
  /** The worst value that is admitted; null where there is no target. */
  readonly must: number | null;
  /** The value that is hoped for. */
  readonly aim: number | null;
  readonly better: 'lower' | 'higher';
};

type Target = { readonly must: number; readonly aim: number };

export function createFigure(name: string, value: number | null, unit: string, target: Target | null = null): Figure {
  return { name, value, unit, must: target?.must ?? null, aim: target?.aim ?? null, better: 'lower' };
}

export const higherIsBetter = (figure: Figure): Figure => ({ ...figure, better: 'higher' });

const HEAD = ['figure', 'value', 'unit', 'aim', 'must', ''];

export function formatFigures(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => formatRow(row, widths)).join('\n');
}

function cellsOf(figure: Figure): string[] {
  const { name, value, unit, aim, must } = figure;
  return [name, formatNumber(value), unit, formatNumber(aim), formatNumber(must), verdictOf(figure)];
}

function formatRow(row: readonly string[], widths: readonly number[]): string {
  const isText = (column: number) => column === 0 || column === 2 || column === HEAD.length - 1;
  const cells = row.map((cell, at) => (isText(at) ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)));
  return cells.join('  ').trimEnd();
}

function formatNumber(value: number | null): string {
  if (value === null) return '–';
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

function verdictOf({ value, must, aim, better }: Figure): string {
  if (must === null || aim === null) return '';
  if (value === null) return 'not measured';
  const reaches = (target: number) => (better === 'lower' ? value <= target : value >= target);
  if (reaches(aim)) return 'aim';
  return reaches(must) ? 'must' : 'MISSED';
}
