import type * as z from 'zod/mini';
import type { Details } from './explanation.ts';
import { describeProblem, isRule, type Place, type Problem, type Rule } from './problem.ts';
import { countWords } from './text-rules.ts';

type Issue = z.core.$ZodIssue;

/** Every complaint of the schema, in the order of the file's fields, as problems with a line. */
export function problemsFromIssues(
  issues: readonly Issue[],
  root: unknown,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => describeProblem(placeOf([...issue.path, key]), 'unknown-field', { value: key }));
    const value = valueAt(root, issue.path);
    const { rule, details } = ruleOf(issue, value);
    return [describeProblem(placeOf(issue.path), rule, details)];
  });
}

function ruleOf(issue: Issue, value: unknown): { rule: Rule; details: Details } {
  if (value === undefined) return { rule: 'missing', details: {} };
  if (issue.code === 'invalid_value') return { rule: 'not-in-list', details: { allowed: issue.values.join(', ') } };
  if (issue.code === 'custom' && isRule(issue.params?.['rule'])) {
    const text = typeof value === 'string' ? value : '';
    const maximum = Number(issue.params['maximum'] ?? 0);
    const count = Array.isArray(value) ? value.length : countWords(text);
    const allowed = String(issue.params['allowed'] ?? '');
    return { rule: issue.params['rule'], details: { value: text, maximum, count, allowed } };
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : issue.code;
  return { rule: 'wrong-type', details: { allowed: expected } };
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
