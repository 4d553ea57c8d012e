import {
  MAX_PROGRESS_LENGTH,
  unwrapProgress,
  wrapProgress,
  type ReadProgress,
  type SavedProgress,
} from '../coach/progress/progress-file.ts';
import { isRecord, readValues, type ReadValues } from './setting-values.ts';

const FORMAT = 'passerelle-settings';
const VERSION = 1;

/** What a backup may weigh, in bytes: many times what a reader can set, and the longest progress. */
export const LONGEST_BACKUP = 5_000_000 + MAX_PROGRESS_LENGTH;

/** `not-json`: no JSON at all; `broken`: begins as a backup, then breaks off or is damaged; `nothing`: holds no setting. */
export type BackupProblem = 'not-json' | 'broken' | 'not-ours' | 'newer' | 'nothing' | 'too-big';

export type BackupFile = ReadValues & {
  /** The day on which it was saved, `2026-11-22`; null where the file does not tell. */
  readonly saved: string | null;
  /** What the coach remembered; null where the file has nothing of it. */
  readonly progress: ReadProgress | null;
};

export type ReadBackup = (BackupFile & { readonly ok: true }) | { readonly ok: false; readonly problem: BackupProblem };

/** `full`: the browser grants no more room; nothing was written. */
export type SettingsWritten = { readonly ok: true } | { readonly ok: false; readonly problem: 'full' | 'failed' };
/** `undo` puts back, once more in one write, what the restoring changed. */
export type SettingsRestored =
  | { readonly ok: true; readonly undo: () => Promise<SettingsWritten> }
  | Extract<SettingsWritten, { readonly ok: false }>;

/**
 * One JSON file. `settings` are by part, as they are stored: what is damaged there is saved as it is. `saved`: a day.
 * `progress` is left out where there is none; older versions pass it over.
 */
export function writeBackup(
  settings: Readonly<Record<string, unknown>>,
  saved: string,
  progress: SavedProgress | null = null,
): string {
  const text = JSON.stringify({ format: FORMAT, version: VERSION, saved, settings }, null, 2);
  if (!progress) return `${text}\n`;
  // Settings may be read by people; thousands of records are one line.
  return `${text.slice(0, -'\n}'.length)},\n  "progress": ${JSON.stringify(wrapProgress(progress))}\n}\n`;
}

const BEGINNING = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`, 'u');

/** Reads whatever file somebody took for a backup. */
export function readBackup(text: string): ReadBackup {
  if (text.length > LONGEST_BACKUP) return { ok: false, problem: 'too-big' };
  const json = text.replace(/^\uFEFF/u, '');
  const file = parseJson(json);
  if (file === undefined) return { ok: false, problem: BEGINNING.test(json) ? 'broken' : 'not-json' };
  if (!isRecord(file) || file['format'] !== FORMAT) return { ok: false, problem: 'not-ours' };
  const { version, saved, settings = {}, progress: wrapped } = file;
  if (typeof version !== 'number' || !(version >= 1)) return { ok: false, problem: 'broken' };
  if (version > VERSION) return { ok: false, problem: 'newer' };
  const progress = wrapped === undefined ? null : unwrapProgress(wrapped);
  const read = readValues(isRecord(settings) ? settings : {});
  if (Object.keys(read.values).length === 0 && !progress?.ok) return { ok: false, problem: 'nothing' };
  const isDay = typeof saved === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(saved);
  return { ok: true, ...read, saved: isDay ? saved : null, progress };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
