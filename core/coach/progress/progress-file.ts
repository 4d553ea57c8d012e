import * as z from 'zod/mini';
import { PassedChecks } from '../passed-checks.ts';
import { TermRecord } from '../term-record.ts';
import { checksumOf } from './checksum.ts';
import { FILE_PROBLEMS, type FileProblem } from './file-problems.ts';

/** Rises with every change that an older version would misread. */
export const PROGRESS_VERSION = 1;
const FORMAT = 'passerelle-progress';
/** In UTF-16 units: twenty times what ten thousand terms take up. */
export const MAX_PROGRESS_LENGTH = 10_000_000;
const MAX_RECORDS = 100_000;

const Owner = z.strictObject({
  /** Drawn once for each installation: it tells one’s own file from another person’s. */
  id: z.string().check(z.minLength(8), z.maxLength(64)),
  /** What the person chose to be called; empty where nothing was chosen. */
  name: z.string().check(z.maxLength(80)),
});

const Body = z.strictObject({
  owner: Owner,
  /** On the owner’s coach’s clock. */
  savedAt: z.number().check(z.minimum(0), z.maximum(1e15)),
  pace: z.number().check(z.minimum(-5), z.maximum(5)),
  passed: z.prefault(PassedChecks, {}),
  records: z.array(z.unknown()).check(z.maxLength(MAX_RECORDS)),
});

/** One person’s progress, as a file holds it. */
export const SavedProgress = z.extend(Body, { records: z.array(TermRecord).check(z.maxLength(MAX_RECORDS)) });
export type SavedProgress = Readonly<Omit<z.infer<typeof SavedProgress>, 'records'>> & {
  readonly records: readonly TermRecord[];
};

/** `damaged`: how many records could not be read and were left out. `isAltered`: the checksum does not fit. */
export type ReadProgress =
  | { readonly ok: true; readonly progress: SavedProgress; readonly damaged: number; readonly isAltered: boolean }
  | { readonly ok: false; readonly problem: FileProblem };

/** What a progress file holds, as JSON has it. */
export function wrapProgress({ owner, savedAt, pace, passed, records }: SavedProgress): object {
  const body = { owner, savedAt, pace, passed, records };
  return { format: FORMAT, version: PROGRESS_VERSION, checksum: checksumOf(JSON.stringify(body)), body };
}

/** A progress file: one line of JSON, to save or to paste. */
export const writeProgressFile = (progress: SavedProgress): string => JSON.stringify(wrapProgress(progress));

const Envelope = z.object({ format: z.literal(FORMAT), version: z.int(), checksum: z.string(), body: z.unknown() });

/**
 * Reads a progress file, whoever wrote it. A file that was altered by hand is read as far as it can be, and says so: it is
 * for the reader to decide. Never throws.
 */
export function readProgressFile(text: string): ReadProgress {
  if (text.length > MAX_PROGRESS_LENGTH) return refuse('too-large');
  // Mail programs break long lines, within words too; what we write has no line breaks.
  const raw = parseJson(text.trim()) ?? parseJson(text.replaceAll(/[\r\n]+/gu, ''));
  if (raw !== undefined) return unwrapProgress(raw);
  if (!text.includes(FORMAT)) return refuse('not-progress');
  return refuse(text.trimEnd().endsWith('}') ? 'damaged' : 'cut');
}

/** The same of what has been parsed already, such as a part of another file. */
export function unwrapProgress(raw: unknown): ReadProgress {
  const envelope = Envelope.safeParse(raw);
  if (!envelope.success) return refuse('not-progress');
  const { version, checksum, body } = envelope.data;
  if (version > PROGRESS_VERSION) return refuse('newer');
  if (version < 1) return refuse('not-progress');
  const parsed = Body.safeParse(body);
  if (!parsed.success) return refuse('damaged');
  const records = parsed.data.records.flatMap((one) => {
    const record = TermRecord.safeParse(one);
    return record.success ? [record.data] : [];
  });
  const damaged = parsed.data.records.length - records.length;
  const isAltered = checksum !== checksumOf(JSON.stringify(body));
  return { ok: true, progress: { ...parsed.data, records: withoutTwins(records) }, damaged, isAltered };
}

const refuse = (rule: keyof typeof FILE_PROBLEMS): ReadProgress => ({
  ok: false,
  problem: { rule, ...FILE_PROBLEMS[rule] },
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

/** The last of those that name the same entry. */
const withoutTwins = (records: readonly TermRecord[]): TermRecord[] => [
  ...new Map(records.map((record) => [record.entry, record])).values(),
];
