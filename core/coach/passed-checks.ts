import * as z from 'zod/mini';
import { EntryId } from '../entry/ids.ts';

/** By learning path: the day on which its final check was first passed, in days since 1970-01-01. */
export const PassedChecks = z.record(EntryId, z.int().check(z.minimum(0), z.maximum(100_000)));
export type PassedChecks = Readonly<z.infer<typeof PassedChecks>>;

/** What one or the other knows of; the earlier day of a check that both know of. */
export function uniteChecks(ours: PassedChecks, theirs: PassedChecks): PassedChecks {
  const united: Record<EntryId, number> = { ...ours };
  for (const [path, day] of Object.entries(theirs) as [EntryId, number][])
    united[path] = Math.min(day, united[path] ?? day);
  return united;
}
