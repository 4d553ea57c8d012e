import { describe, expect, it } from 'vitest';
import {
  formatTable,
  formatTotal,
  sumTallies,
  tallyPlaywright,
  tallyStep,
  tallyVitest,
} from '../../scripts/check/summary.ts';

const vitest = (passed: number, failed: number, testResults: unknown[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults,
});
const playwright = (expected: number, unexpected = 0, flaky = 0) => ({
  stats: { expected, unexpected, flaky, skipped: 0 },
});

describe('a step without tests', () => {
  it.each([
    [0, { passed: 1, failed: 0 }],
    [1, { passed: 0, failed: 1 }],
    [127, { passed: 0, failed: 1 }],
  ])('that ends with code %i counts as %o', (exitCode, tally) => {
    expect(tallyStep(exitCode)).toEqual(tally);
  });
});

describe('the unit suite', () => {
  it.each([
    ['all tests passed', vitest(7, 0), 0, { passed: 7, failed: 0 }],
    ['two tests failed', vitest(5, 2), 1, { passed: 5, failed: 2 }],
    ['it ran no test', vitest(0, 0), 0, { passed: 0, failed: 1 }],
    ['its report is missing', null, 0, { passed: 0, failed: 1 }],
    ['its report is something else', { tests: 3 }, 0, { passed: 0, failed: 1 }],
    ['an error was thrown outside the tests', vitest(7, 0), 1, { passed: 7, failed: 1 }],
    [
      'a file broke before its tests',
      vitest(7, 0, [{ status: 'failed', assertionResults: [] }]),
      1,
      { passed: 7, failed: 1 },
    ],
    [
      'a failed test also fails its file',
      vitest(6, 1, [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]),
      1,
      { passed: 6, failed: 1 },
    ],
  ])('when %s', (_case, report, exitCode, tally) => {
    expect(tallyVitest({ report, exitCode })).toEqual(tally);
  });
});

describe('the browser suite', () => {
  it.each([
    ['all tests passed', playwright(3), 0, { passed: 3, failed: 0 }],
    ['one failed', playwright(2, 1), 1, { passed: 2, failed: 1 }],
    ['one passed only when repeated', playwright(2, 0, 1), 0, { passed: 2, failed: 1 }],
    ['it ran no test', playwright(0), 0, { passed: 0, failed: 1 }],
    ['its report is missing', null, 1, { passed: 0, failed: 1 }],
    ['the set-up failed', playwright(0), 1, { passed: 0, failed: 1 }],
    ['the tear-down failed', playwright(3), 1, { passed: 3, failed: 1 }],
  ])('when %s', (_case, report, exitCode, tally) => {
    expect(tallyPlaywright({ report, exitCode })).toEqual(tally);
  });
});

describe('the summary', () => {
  const results = [
    { name: 'types', seconds: 0.84, passed: 1, failed: 0 },
    { name: 'unit', seconds: 12.3, passed: 120, failed: 2 },
  ];

  it('ends in one line that sums every step', () => {
    expect(formatTotal(sumTallies(results))).toBe('121 passed, 2 failed');
  });

  it('aligns its columns', () => {
    expect(formatTable(results)).toBe(
      ['step   seconds   passed   failed', 'types      0.8        1        0', 'unit      12.3      120        2'].join(
        '\n',
      ),
    );
  });
});
