/** A program below `node_modules/.bin` or on the PATH, and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

export type Step = {
  readonly name: string;
  /** Run one after another, even when one fails. */
  readonly commands: readonly Command[];
  /** A suite counts as many as it has tests; any other step counts as one. */
  readonly counts: { readonly as: 'one' } | { readonly as: 'vitest' | 'playwright'; readonly report: string };
  /** A suite is followed as it runs; any other step speaks only when it fails. */
  readonly output: 'live' | 'on-failure';
  /** Deleted first: nothing left by an earlier run may pass for this one's. */
  readonly removes?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

const UNIT_REPORT = '.cache/check/unit.json';
const BROWSER_REPORT = '.cache/check/browser.json';
const FIREFOX_REPORT = '.cache/check/firefox.json';
const CHROME = '.output/chrome-mv3';
const FIREFOX = '.output/firefox-mv3';

/** Every step of `npm test`, in its order. */
export const STEPS: readonly Step[] = [
  {
    name: 'types',
    // tsconfig.json extends the one that `wxt prepare` writes.
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
      ['tsc', '--noEmit', '-p', 'core'],
    ],
    counts: { as: 'one' },
    output: 'on-failure',
  },
  { name: 'lint', commands: [['oxlint', '--type-aware']], counts: { as: 'one' }, output: 'on-failure' },
  { name: 'format', commands: [['prettier', '--check', '.']], counts: { as: 'one' }, output: 'on-failure' },
  { name: 'dead-code', commands: [['knip']], counts: { as: 'one' }, output: 'on-failure' },
  {
    name: 'glossary',
    commands: [['node', 'scripts/glossary/main.ts', 'check']],
    counts: { as: 'one' },
    output: 'on-failure',
  },
  {
    name: 'unit',
    commands: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]],
    counts: { as: 'vitest', report: UNIT_REPORT },
    output: 'live',
    removes: [UNIT_REPORT],
  },
  {
    name: 'build-chrome',
    commands: [['wxt', 'build']],
    counts: { as: 'one' },
    output: 'on-failure',
    removes: [CHROME],
  },
  {
    name: 'build-firefox',
    commands: [['wxt', 'build', '-b', 'firefox', '--mv3']],
    counts: { as: 'one' },
    output: 'on-failure',
    removes: [FIREFOX],
  },
  { name: 'firefox-lint', commands: [['web-ext', 'lint', '-s', FIREFOX]], counts: { as: 'one' }, output: 'on-failure' },
  { name: 'size', commands: [['size-limit']], counts: { as: 'one' }, output: 'on-failure' },
  {
    name: 'browser',
    commands: [['playwright', 'test', '--reporter=list,json']],
    counts: { as: 'playwright', report: BROWSER_REPORT },
    output: 'live',
    removes: [BROWSER_REPORT],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT },
  },
  {
    name: 'firefox',
    commands: [['playwright', 'test', '-c', 'playwright.firefox.config.ts', '--reporter=list,json']],
    counts: { as: 'playwright', report: FIREFOX_REPORT },
    output: 'live',
    removes: [FIREFOX_REPORT],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: FIREFOX_REPORT },
  },
];
