import type * as z from 'zod/mini';
import { describePolicyProblem, isPolicyRule, type PolicyProblem } from './policy-rules.ts';

type Path = readonly PropertyKey[];

/** What a schema complains of in a value of a policy, key by key. `path`: where the value stands. */
export const problemsOf = (
  { issues }: z.core.$ZodError,
  { path, value, known }: { readonly path: Path; readonly value: unknown; readonly known?: readonly string[] },
): PolicyProblem[] =>
  issues.flatMap((issue) => {
    const at = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...at, key], known ?? []));
    const found = valueAt(value, issue.path);
    if (found === undefined) return describePolicyProblem(at, 'missing');
    const text = typeof found === 'string' ? found : JSON.stringify(found);
    if (issue.code === 'invalid_value')
      return describePolicyProblem(at, 'not-in-list', { value: text, allowed: issue.values.join(', ') });
    const name: unknown = issue.code === 'custom' ? issue.params?.['rule'] : null;
    if (isPolicyRule(name)) return describePolicyProblem(at, name, { value: text });
    return describePolicyProblem(at, 'wrong-type', {
      allowed: 'expected' in issue ? String(issue.expected) : issue.code,
    });
  });

export const unknownKey = (path: Path, known: readonly string[]): PolicyProblem =>
  describePolicyProblem(path, 'unknown', { allowed: known.join(', ') });

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}
