import { COLUMNS } from './table-columns.ts';

/** Every field that a column can hold. */
export const COLUMN_NAMES: readonly string[] = [...COLUMNS.keys()];
