import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../../core/coach/progress/merge-progress.ts';
import { chooseTenWords, hasPassed, progressOnPath } from '../../../core/coach/progress/path-progress.ts';
import {
  MAX_PROGRESS_LENGTH,
  readProgressFile,
  writeProgressFile,
} from '../../../core/coach/progress/progress-file.ts';
import { parkRecords, summariseProgress, type Placed } from '../../../core/coach/progress/summarise-progress.ts';
import { DomainId, type EntryId } from '../../../core/entry/ids.ts';
import { id, known, learning, LEARNER, NOW, saved, strandOf, TODAY } from './build-progress.ts';

describe('a progress file', () => {
  const file = writeProgressFile(saved('Ana', [known('churn'), learning('lead')]));
  const ruleOf = (text: string) => {
    const read = readProgressFile(text);
    return read.ok ? 'read' : read.problem.rule;
  };

  it('is read as it was written', () => {
    expect(readProgressFile(file)).toEqual({
      ok: true,
      progress: saved('Ana', [known('churn'), learning('lead')]),
      damaged: 0,
      isAltered: false,
    });
    expect(readProgressFile(`\uFEFF${JSON.stringify(JSON.parse(file), null, 2)}\n`)).toMatchObject({
      isAltered: false,
    });
  });

  it.each([
    ['of a newer version', file.replace('"version":1', '"version":2'), 'newer'],
    ['cut', file.slice(0, -40), 'cut'],
    ['with quotes that a program made round', file.replace('"format"', '“format”'), 'damaged'],
    ['without a comma', file.replace(',"version"', '"version"'), 'damaged'],
    ['of something else', '{"format":"other"}', 'not-progress'],
    ['of nothing', '', 'not-progress'],
    ['a login page', '<!doctype html><p>Log in', 'not-progress'],
    ['without its body', file.replace('"body"', '"bodies"'), 'not-progress'],
    ['with a body of another form', file.replace('"savedAt"', '"saved"'), 'damaged'],
    ['of 100 MB', ' '.repeat(MAX_PROGRESS_LENGTH + 1), 'too-large'],
    ['nested without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'not-progress'],
  ])('%s is refused with a reason and a remedy', (_, text, rule) => {
    expect(ruleOf(text)).toBe(rule);
    const read = readProgressFile(text);
    if (!read.ok)
      for (const told of [read.problem.reason, read.problem.remedy]) expect(told.fr && told.en).toBeTruthy();
  });

  it('is read where a mail program has broken its line', () => {
    const wrapped = file.replaceAll(/.{76}/gu, '$&\r\n');
    expect(readProgressFile(`\n${wrapped}\n`)).toEqual(readProgressFile(file));
  });

  it('that was edited by hand says so, and keeps what can be read', () => {
    const read = readProgressFile(file.replace('"right":4', '"right":"many"'));
    expect(read).toMatchObject({ ok: true, damaged: 1, isAltered: true, progress: { records: [{ entry: 'lead' }] } });
    expect(readProgressFile(file.replace('"right":4', '"right":400'))).toMatchObject({ damaged: 0, isAltered: true });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readProgressFile(text)));
  });
});

describe('merging a back-up', () => {
  const record = fc.record({
    name: fc.constantFrom('a', 'b', 'c'),
    stability: fc.double({ min: 0.5, max: 100, noNaN: true }),
    daysAgo: fc.double({ min: -900, max: 900, noNaN: true }),
    right: fc.nat(20),
    answered: fc.uniqueArray(fc.constantFrom(...Array.from({ length: 26 }, (_, at) => `answer.${at}`)), {
      maxLength: 16,
    }),
  });
  const records = fc
    .uniqueArray(record, { selector: ({ name }) => name })
    .map((all) =>
      all.map(({ name, stability, daysAgo, ...rest }) =>
        known(name, { strands: { recall: strandOf(stability, daysAgo) }, ...rest }),
      ),
    );

  it('twice is merging it once; no record goes, no count shrinks, nothing lies in the future', () => {
    fc.assert(
      fc.property(records, records, (own, theirs) => {
        const ours = mergeRecords([], own, NOW);
        const once = mergeRecords(ours, theirs, NOW);
        expect(mergeRecords(once, theirs, NOW)).toEqual(once);
        for (const one of [...ours, ...theirs]) {
          const kept = once.find(({ entry }) => entry === one.entry)!;
          expect(kept.right).toBeGreaterThanOrEqual(one.right);
          expect(kept.strands.recall!.at).toBeLessThanOrEqual(NOW);
        }
      }),
    );
  });
});

describe('progress', () => {
  const places = new Map<EntryId, Placed>(
    (['churn', 'lead', 'api', 'kpi'] as const).map((name) => [
      id(name),
      {
        id: id(name),
        domain: DomainId.parse(name === 'api' ? 'integration' : 'leads-sales'),
        discipline: name === 'api' ? 'it' : 'marketing',
      },
    ]),
  );

  it('counts the words gained a week by discipline and domain', () => {
    const records = [known('churn'), known('api', { knownOn: TODAY - 8 }), learning('lead'), known('vanished')];
    const progress = summariseProgress(records, places, { at: NOW, today: TODAY }, LEARNER);
    expect(progress).toMatchObject({ known: 2, learning: 1 });
    expect(progress.weeks).toHaveLength(12);
    expect(progress.weeks.map(({ gained }) => gained).slice(-2)).toEqual([1, 1]);
    expect(progress.weeks.at(-1)).toMatchObject({ monday: TODAY - 3, byDiscipline: { marketing: 1, it: 0 } });
    expect(progress.weeks.at(-2)!.byDomain).toEqual({ integration: 1 });
    expect(progress.retention!.inThirtyDays).toBeLessThan(progress.retention!.now);
  });

  it('tells what is about to fade and what is hardest', () => {
    const fading = known('churn', { strands: { recall: strandOf(15, 25) } });
    const hard = learning('lead', { wrong: 3 });
    const progress = summariseProgress([fading, hard, known('api')], places, { at: NOW, today: TODAY }, LEARNER);
    expect(progress.aboutToFade).toEqual(['churn']);
    expect(progress.hardest).toEqual(['lead']);
  });

  it('says nothing of retention before anything was begun', () => {
    expect(summariseProgress([], places, { at: NOW, today: TODAY }, LEARNER).retention).toBeNull();
  });

  it('parks what has vanished', () => {
    const { active, parked } = parkRecords([known('churn'), known('gone')], (entry) => places.has(entry));
    expect([active.length, parked[0]!.entry]).toEqual([1, 'gone']);
  });

  it('leads along a path, and picks ten words for a meeting, least surely known first', () => {
    const entries = Array.from({ length: 15 }, (_, at) => id(`w${at}`));
    const path = {
      id: id('p'),
      title: TEXT,
      purpose: TEXT,
      prerequisites: [id('crm')],
      entries,
      check: entries.slice(0, 5),
    };
    const records = new Map([known('w0'), learning('w1')].map((one) => [one.entry, one]));
    expect(progressOnPath(path, records, NOW, LEARNER)).toMatchObject({
      known: 1,
      missing: ['crm'],
      next: 'w1',
      isReady: false,
    });
    const words = chooseTenWords(entries, records, NOW, LEARNER);
    expect(words).toHaveLength(10);
    expect(words).not.toContain('w0');
    expect([hasPassed(4, 5), hasPassed(3, 5), hasPassed(0, 0)]).toEqual([true, false, false]);
  });
});

const TEXT = { fr: 'texte', en: 'text' };
