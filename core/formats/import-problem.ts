import type { Details } from '../entry/explanation.ts';
import type { Place, Problem } from '../entry/problem.ts';
import { FILE_RULES } from './file-rules.ts';
import { TABLE_RULES } from './table-rules.ts';
import { TBX_RULES } from './tbx-rules.ts';

const EXPLANATIONS = { ...FILE_RULES, ...TABLE_RULES, ...TBX_RULES };

export type ImportRule = keyof typeof EXPLANATIONS;

/** A problem of a file that is imported or exported, told like any other of a glossary. */
export function describeImportProblem(place: Place, rule: ImportRule, details: Details = {}): Problem {
  return { ...place, rule, ...EXPLANATIONS[rule](details) };
}

export const placeInFile = (file: string, line = 1): Place => ({ file, entry: '', field: '', line });

/** Problems with one for each entry, field and rule only: a loss that an entry has twenty times is one loss. */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ entry, field, rule, line }) => {
    const key = JSON.stringify([entry || line, field, rule]);
    return !seen.has(key) && seen.add(key);
  });
}
