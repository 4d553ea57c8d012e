import { contentOf } from '../entry/draft.ts';
import { describeProblem, type Problem } from '../entry/problem.ts';
import type { LocatedEntry, LocatedOverride } from '../entry/read-glossary.ts';
import { isSame } from '../entry/same-value.ts';
import { checkSensesOf } from '../matching/check-senses.ts';
import { findable } from '../matching/findable.ts';
import { applyOverride } from './apply-override.ts';
import { checkOverridden } from './check-overridden.ts';

type Glossaries = {
  readonly overrides: readonly LocatedOverride[];
  /** The entries of the glossary with the overrides. */
  readonly own: readonly LocatedEntry[];
  /** Those of the glossary that it stands on. */
  readonly below: readonly LocatedEntry[];
};

/**
 * What is wrong with entries of another glossary as a team’s overrides leave them; the sentences of those that are found
 * otherwise than before are run among the entries of both. A warning where there is nothing to override.
 */
export function checkOverrides({ overrides, own, below }: Glossaries): { errors: Problem[]; warnings: Problem[] } {
  const entries = new Map(below.map((one) => [one.entry.id, one]));
  const known = [...below, ...own].map(({ entry }) => entry.id);
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  const refound: LocatedEntry[] = [];
  for (const { override, placeOf } of overrides) {
    const { id, hide, ...changes } = override;
    const before = entries.get(id);
    if (!before) warnings.push(describeProblem(placeOf([]), 'override-of-nothing', { value: id }));
    if (!before || hide) continue;
    const after = { entry: applyOverride(before.entry, changes).entry, placeOf };
    entries.set(id, after);
    errors.push(...checkOverridden(contentOf(after.entry), after.entry, { placeOf, known }));
    if (!isSame(findable(contentOf(before.entry)), findable(contentOf(after.entry)))) refound.push(after);
  }
  if (refound.length > 0 && errors.length === 0) errors.push(...checkSensesOf(refound, [...entries.values(), ...own]));
  return { errors, warnings };
}
