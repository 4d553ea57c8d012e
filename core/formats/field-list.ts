import type { EntryOrDraft } from '../entry/draft.ts';
import type { Problem } from '../entry/problem.ts';
import { describeImportProblem } from './import-problem.ts';
import { textOrNothing } from './said-text.ts';

/** What a place gives an entry, and what is worked out when a glossary is published: no file has to carry it. */
const NOT_OF_FILE = new Set(['id', 'discipline', 'mentions']);

/** The dotted paths of everything that an entry says, each with its text; items of lists by their number. */
export function leavesOf(value: unknown, path: readonly string[] = []): { path: string; text: string }[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [{ path: path.join('.'), text: textOrNothing(value) }];
  return Object.entries(value).flatMap(([key, inner]) =>
    path.length === 0 && NOT_OF_FILE.has(key) ? [] : leavesOf(inner, [...path, key]),
  );
}

/**
 * The loss report of a format that is written: each thing that an entry says and that `isCarried` does not know, once
 * for each field; items of a list are told by the list.
 */
export function lossesOf(
  entries: readonly EntryOrDraft[],
  format: string,
  isCarried: (path: string, text: string, entry: EntryOrDraft) => boolean,
): Problem[] {
  return entries.flatMap((entry) => {
    const lost = leavesOf(entry).filter(({ path, text }) => !isCarried(path, text, entry));
    const fields = new Set(lost.map(({ path }) => path.replace(/\.\d+(?=\.|$)/gu, '')));
    return [...fields].map((field) =>
      describeImportProblem({ file: format, entry: entry.id, field, line: 1 }, 'not-written', { value: field }),
    );
  });
}
