import type { Problem } from '../../core/entry/problem.ts';

/** `lines`: of all in a file that have the same to say of the same field, in their order. `entry`: '' where there are several. */
export type ProblemGroup = Pick<Problem, 'entry' | 'field' | 'rule' | 'reason' | 'remedy'> & {
  readonly lines: readonly number[];
};

/** What is wrong in many lines alike is said once: a column that is left out is left out in each. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const alike = Map.groupBy(problems, ({ field, rule, reason }) => `${rule}\n${field}\n${reason.en}`);
  return [...alike.values()].map((group) => {
    const { entry, field, rule, reason, remedy } = group[0]!;
    const lines = [...new Set(group.map(({ line }) => line))];
    return { entry: group.length > 1 ? '' : entry, field, rule, reason, remedy, lines };
  });
}
