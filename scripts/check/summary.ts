import * as z from 'zod';

export type Tally = { readonly passed: number; readonly failed: number };
export type StepResult = Tally & { readonly name: string; readonly seconds: number };

/** What a suite wrote about its run (null: it wrote nothing, or not JSON) and the code that it ended with. */
type SuiteRun = { readonly report: unknown; readonly exitCode: number };

const count = z.number().int().nonnegative();
const VitestReport = z.object({
  numPassedTests: count,
  numFailedTests: count,
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});
const PlaywrightReport = z.object({
  stats: z.object({ expected: count, unexpected: count, flaky: count }),
});

const NOTHING: Tally = { passed: 0, failed: 0 };

/** A step without tests of its own counts as one. */
export const tallyStep = (exitCode: number): Tally =>
  exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A test file that broke before its first test counts as one failure. */
export function tallyVitest({ report, exitCode }: SuiteRun): Tally {
  const { data } = VitestReport.safeParse(report);
  if (!data) return settle(NOTHING, exitCode);
  const broken = data.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return settle({ passed: data.numPassedTests, failed: data.numFailedTests + broken.length }, exitCode);
}

/** A test that passed only when repeated counts as failed. */
export function tallyPlaywright({ report, exitCode }: SuiteRun): Tally {
  const { data } = PlaywrightReport.safeParse(report);
  if (!data) return settle(NOTHING, exitCode);
  const { expected, unexpected, flaky } = data.stats;
  return settle({ passed: expected, failed: unexpected + flaky }, exitCode);
}

/** No test at all is a failure, and so is a suite that ended badly although every test passed. */
function settle({ passed, failed }: Tally, exitCode: number): Tally {
  const isSilentFailure = failed === 0 && (passed === 0 || exitCode !== 0);
  return { passed, failed: isSilentFailure ? 1 : failed };
}

export const sumTallies = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
});

/** The one line that tools read: `12 passed, 0 failed`. */
export const formatTotal = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

/** A line a step, in columns that align. */
export function formatTable(results: readonly StepResult[]): string {
  const rows = results.map(({ name, seconds, passed, failed }) => [name, seconds.toFixed(1), `${passed}`, `${failed}`]);
  const width = Math.max(...rows.map(([name = '']) => name.length), 'step'.length);
  return [['step', 'seconds', 'passed', 'failed'], ...rows]
    .map(([name = '', ...numbers]) => [name.padEnd(width), ...numbers.map((number) => number.padStart(8))].join(' '))
    .join('\n');
}
