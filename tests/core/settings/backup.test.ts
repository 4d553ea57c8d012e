import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BackedUp } from '../../../core/settings/backed-up.ts';
import { readBackup, writeBackup } from '../../../core/settings/backup.ts';
import { mergeBackup, previewBackup, suggestChoice, type MergeChoice } from '../../../core/settings/merge-backup.ts';
import { DEFAULT_SETTINGS, HOVER_DELAYS, MARKS_PER_SCREEN } from '../../../core/settings/settings.ts';
import { isSameValue, SETTING_PATHS, toSettings, toValues } from '../../../core/settings/setting-values.ts';

const SAVED = '2026-11-22';
const NOTHING_ELSE = { entries: [], progress: null };
const id = fc.constantFrom('crm', 'api', 'data-lake', 'technical-debt', 'lead', 'sla', 'x'.repeat(40));
const ids = fc.uniqueArray(id);
const sites = fc.uniqueArray(fc.oneof(fc.constantFrom('exemple.fr', '*.exemple.fr', 'exemple.org/wiki/'), fc.string()));
const language = fc.constantFrom('fr', 'en');

const anySettings: fc.Arbitrary<BackedUp> = fc
  .record({
    reader: fc.record({ language, role: fc.constantFrom('marketing', 'it', 'both') }),
    interfaceLanguage: fc.constantFrom('fr', 'en', 'auto'),
    hover: fc.record({ trigger: fc.constantFrom('rest', 'modifier'), delay: fc.constantFrom(...HOVER_DELAYS) }),
    marking: fc.record({
      marksOwnWords: fc.boolean(),
      silenced: ids,
      density: fc.constantFrom('page', 'section', 'all'),
      perScreen: fc.constantFrom(...MARKS_PER_SCREEN),
      look: fc.constantFrom('dotted', 'line', 'tint'),
    }),
    domainsOff: ids,
    sites: fc.record({ mode: fc.constantFrom('everywhere', 'listed'), off: sites, on: sites }),
    speech: fc.record({ isOn: fc.boolean() }),
    documents: fc.record({ opensPdfs: fc.boolean() }),
    pinned: ids,
    lookUps: ids,
  })
  .map((settings) => BackedUp.parse(settings));

const choice = fc.constantFrom<MergeChoice>('keep', 'unite', 'replace');
const choices = fc.record(Object.fromEntries(SETTING_PATHS.map((path) => [path, choice])), { requiredKeys: [] });

const DEFAULTS = BackedUp.parse({
  reader: { language: 'fr', role: 'it' },
  ...DEFAULT_SETTINGS,
  pinned: [],
  lookUps: [],
});
const fileOf = (change: object, settings: object = DEFAULTS) =>
  JSON.stringify({ format: 'passerelle-settings', version: 1, saved: SAVED, settings, ...change });

describe('a backup', () => {
  it('gives back all settings', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const read = readBackup(writeBackup({ settings, saved: SAVED, ...NOTHING_ELSE }));
        expect(read).toEqual({
          ok: true,
          values: toValues(settings),
          damaged: [],
          saved: SAVED,
          ...NOTHING_ELSE,
          unreadEntries: 0,
        });
        expect(toSettings(toValues(settings))).toEqual(settings);
      }),
    );
  });

  it('cut anywhere is refused, and is said to be broken once it tells what it is', () => {
    fc.assert(
      fc.property(anySettings, fc.nat(), (settings, at) => {
        const whole = writeBackup({ settings, saved: SAVED, ...NOTHING_ELSE }).trimEnd();
        const length = at % whole.length;
        const problem = length < '{\n  "format": "passerelle-settings"'.length ? 'not-json' : 'broken';
        expect(readBackup(whole.slice(0, length))).toEqual({ ok: false, problem });
      }),
    );
  });

  it.each([
    ['an empty file', '', 'not-json'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'not-json'],
    ['brackets without end', '['.repeat(100_000), 'not-json'],
    ['another JSON', '{"name":"x"}', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a format with another name', fileOf({ format: 'yomitan' }), 'not-ours'],
    ['a newer version', fileOf({ version: 2 }), 'newer'],
    ['a newer version whose settings look ours', fileOf({ version: 1.1 }), 'newer'],
    ['no version', fileOf({ version: undefined }), 'broken'],
    ['a version in words', fileOf({ version: '2' }), 'broken'],
    ['no settings', fileOf({ settings: undefined }), 'nothing'],
    ['settings without any', fileOf({ settings: {} }), 'nothing'],
    ['settings of another kind', fileOf({ settings: 'all' }), 'nothing'],
    ['settings that are all damaged', fileOf({ settings: { reader: 1, sites: null } }), 'nothing'],
    ['15 MB', `${fileOf({})}${' '.repeat(15_000_000)}`, 'too-big'],
  ])('%s is refused', (_case, text, problem) => {
    expect(readBackup(text)).toEqual({ ok: false, problem });
  });

  it('is read with a byte order mark, and a day that is none is passed over', () => {
    expect(readBackup(`\uFEFF${fileOf({ saved: '<b>' })}`)).toMatchObject({ ok: true, saved: null });
  });

  it.each([
    ['a field', { ...DEFAULTS, marking: { ...DEFAULTS.marking, density: 'often' } }, ['marking.density']],
    ['a whole list', { ...DEFAULTS, domainsOff: ['Not An Id', 7] }, ['domainsOff']],
    ['a whole part', { ...DEFAULTS, sites: 7 }, ['sites.mode', 'sites.off', 'sites.on']],
  ])('of which %s is damaged says so, and gives the rest', (_case, settings, damaged) => {
    const read = readBackup(fileOf({}, settings));
    expect(read).toMatchObject({ ok: true, damaged });
    const { ok: _, ...file } = read as Extract<typeof read, { ok: true }>;
    expect(Object.keys(file.values)).toEqual(SETTING_PATHS.filter((path) => !damaged.includes(path)));
  });

  it('of which some items of a list are damaged says so, and gives the others', () => {
    const read = readBackup(fileOf({}, { ...DEFAULTS, domainsOff: ['web', 'Not An Id', null, 'seo', 'web'] }));
    expect(read).toMatchObject({ ok: true, damaged: ['domainsOff'], values: { domainsOff: ['web', 'seo'] } });
  });

  it('takes no name that records inherit for a setting', () => {
    expect(
      readBackup(fileOf({ settings: JSON.parse('{"__proto__":{"reader":{"language":"fr","role":"it"}}}') })),
    ).toEqual({
      ok: false,
      problem: 'nothing',
    });
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((settings) => fileOf({ settings })),
        ),
        (text) => {
          const read = readBackup(text);
          if (read.ok) expect(() => toSettings({ ...toValues(DEFAULTS), ...read.values })).not.toThrow();
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a merge', () => {
  it('of all that differs gives the settings of the file; of nothing leaves all as it is', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (mine, theirs) => {
        const [here, inFile] = [toValues(mine), toValues(theirs)];
        const all = Object.fromEntries(SETTING_PATHS.map((path) => [path, 'replace' as const]));
        expect(mergeBackup(here, inFile, all)).toEqual(inFile);
        expect(mergeBackup(here, inFile, {})).toEqual(here);
        expect(previewBackup(here, here)).toEqual([]);
      }),
    );
  });

  it('changes what the preview names, and nothing else', () => {
    fc.assert(
      fc.property(anySettings, anySettings, choices, (mine, theirs, chosen) => {
        const [here, inFile] = [toValues(mine), toValues(theirs)];
        const named = new Set(previewBackup(here, inFile).map(({ path }) => path));
        const merged = mergeBackup(here, inFile, chosen);
        for (const path of SETTING_PATHS)
          if (!named.has(path)) expect(isSameValue(merged[path], here[path])).toBe(true);
        expect(() => toSettings(merged)).not.toThrow();
      }),
    );
  });

  it('as it is suggested loses nothing of a list, takes what the file adds, and done twice changes nothing more', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (mine, theirs) => {
        const [here, inFile] = [toValues(mine), toValues(theirs)];
        const chosen = Object.fromEntries(
          previewBackup(here, inFile).map((change) => [change.path, suggestChoice(change)]),
        );
        const merged = mergeBackup(here, inFile, chosen);
        expect(new Set(merged['marking.silenced'])).toEqual(
          new Set([...mine.marking.silenced, ...theirs.marking.silenced]),
        );
        expect(merged['sites.off']).toEqual([...new Set([...mine.sites.off, ...theirs.sites.off])]);
        expect(mergeBackup(merged, inFile, chosen)).toEqual(merged);
      }),
    );
  });

  it('counts what a list has here only, in the file only, and in both', () => {
    const here = toValues({ ...DEFAULTS, sites: { mode: 'everywhere', off: ['a.fr', 'b.fr'], on: [] } });
    expect(previewBackup(here, { 'sites.off': ['b.fr', 'c.fr', 'd.fr'], 'reader.role': 'both' })).toEqual([
      { kind: 'choice', path: 'reader.role', here: 'it', inFile: 'both' },
      { kind: 'list', path: 'sites.off', onlyHere: ['a.fr'], onlyInFile: ['c.fr', 'd.fr'], inBoth: 1 },
    ]);
  });
});
