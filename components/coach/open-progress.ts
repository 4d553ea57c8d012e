import { MAX_PROGRESS_LENGTH, readProgressFile, type ReadProgress } from '../../core/coach/progress/progress-file.ts';
import { FILE_PROBLEMS } from '../../core/coach/progress/file-problems.ts';

/** A UTF-16 unit takes up three bytes of UTF-8 at most. */
const MAX_BYTES = 3 * MAX_PROGRESS_LENGTH;

/** What the browser offers to choose. */
export const PROGRESS_FILES = '.json,application/json';

export type OpenedProgress = ReadProgress | { readonly ok: false; readonly problem: null };

/** Null for a problem: the browser could not read it, as a folder that was dropped. A file that is too large is not read at all. */
export async function openProgress(file: File): Promise<OpenedProgress> {
  if (file.size > MAX_BYTES) return { ok: false, problem: { rule: 'too-large', ...FILE_PROBLEMS['too-large'] } };
  try {
    return readProgressFile(await file.text());
  } catch {
    return { ok: false, problem: null };
  }
}
