import type * as z from 'zod/mini';
import { readWhole, type EntryContent } from '../entry/draft.ts';
import type { Discipline } from '../entry/discipline.ts';
import type { Problem } from '../entry/problem.ts';
import { problemsFromIssues } from '../entry/schema-problems.ts';
import { ProposedContent } from './proposed-content.ts';

/** `content`: null where there are problems. `gaps`: what keeps a draft from being shown (`readWhole`). */
export type ContentCheck = {
  readonly content: EntryContent | null;
  readonly problems: readonly Problem[];
  readonly gaps: readonly string[];
};

type Place = { readonly file: string; readonly entry: string };

/** What is wrong with an entry while it is written in a form: the rules of the files, field by field. The line is 1. */
export function checkContent(value: unknown, discipline: Discipline, place: Place): ContentCheck {
  const parsed = ProposedContent.safeParse(value);
  if (!parsed.success) return { content: null, problems: fieldProblems(parsed.error, value, place), gaps: [] };
  return { content: parsed.data, problems: [], gaps: readWhole(parsed.data, discipline).gaps };
}

/** The complaints of any schema about a value that is not a file. */
export function fieldProblems({ issues }: z.core.$ZodError, value: unknown, place: Place): Problem[] {
  return problemsFromIssues(issues, value, (path) => ({ ...place, field: path.map(String).join('.'), line: 1 }));
}
