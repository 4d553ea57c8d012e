import type { Problem } from '../../core/entry/problem.ts';
import { formatProblem } from './check.ts';

/**
 * Tells losses on the terminal, those of one kind once, at the place of the first: what a format cannot carry it cannot
 * carry for any entry. `--json` lists them all.
 */
export function printLosses(losses: readonly Problem[]): void {
  const kinds = Map.groupBy(losses, ({ field, rule, reason }) => `${rule} ${field} ${reason.fr}`);
  for (const [first, ...others] of kinds.values()) {
    console.error(formatProblem(first!, 'loss'));
    if (others.length > 0) console.error(`  × ${others.length + 1}`);
  }
}
