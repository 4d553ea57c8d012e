import { PersonalEntry } from '../team-glossary/personal-entry.ts';
import { isRecord, readValues, type ReadValues } from './setting-values.ts';

const FORMAT = 'passerelle-settings';
const VERSION = 1;

/** What a backup may weigh, in bytes: many times what a reader can set. */
export const LONGEST_BACKUP = 5_000_000;

/** `not-json`: no JSON at all; `broken`: begins as a backup, then breaks off or is damaged; `nothing`: holds no setting. */
export type BackupProblem = 'not-json' | 'broken' | 'not-ours' | 'newer' | 'nothing' | 'too-big';

export type BackupFile = ReadValues & {
  /** The day on which it was saved, `2026-11-22`; null where the file does not tell. */
  readonly saved: string | null;
  /** What the reader has written for themselves; `unreadEntries`: how many more there are that cannot be read. */
  readonly entries: readonly PersonalEntry[];
  readonly unreadEntries: number;
};

export type ReadBackup = (BackupFile & { readonly ok: true }) | { readonly ok: false; readonly problem: BackupProblem };

/** `full`: the browser grants no more room; nothing was written. */
export type SettingsWritten = { readonly ok: true } | { readonly ok: false; readonly problem: 'full' | 'failed' };
/** `undo` puts back, once more in one write, what the restoring changed. */
export type SettingsRestored =
  | { readonly ok: true; readonly undo: () => Promise<SettingsWritten> }
  | Extract<SettingsWritten, { readonly ok: false }>;

type Backup = {
  /** By part, as they are stored: what is damaged there is saved as it is. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly entries: readonly PersonalEntry[];
  /** A day. */
  readonly saved: string;
};

/** One JSON file. */
export function writeBackup({ settings, entries, saved }: Backup): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, saved, settings, entries }, null, 2)}\n`;
}

const BEGINNING = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`, 'u');

/** Reads whatever file somebody took for a backup. */
export function readBackup(text: string): ReadBackup {
  if (text.length > LONGEST_BACKUP) return { ok: false, problem: 'too-big' };
  const json = text.replace(/^\uFEFF/u, '');
  const file = parseJson(json);
  if (file === undefined) return { ok: false, problem: BEGINNING.test(json) ? 'broken' : 'not-json' };
  if (!isRecord(file) || file['format'] !== FORMAT) return { ok: false, problem: 'not-ours' };
  const { version, saved, settings, entries = [] } = file;
  if (typeof version !== 'number' || !(version >= 1)) return { ok: false, problem: 'broken' };
  if (version > VERSION) return { ok: false, problem: 'newer' };
  if (!isRecord(settings)) return { ok: false, problem: 'nothing' };
  const read = readValues(settings);
  const written = Array.isArray(entries) ? entries : [];
  const own = written.flatMap((entry) => PersonalEntry.safeParse(entry).data ?? []);
  if (Object.keys(read.values).length === 0 && own.length === 0) return { ok: false, problem: 'nothing' };
  const isDay = typeof saved === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(saved);
  const rest = { entries: own, unreadEntries: written.length - own.length };
  return { ok: true, ...read, ...rest, saved: isDay ? saved : null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
