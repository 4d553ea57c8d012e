import { describe, expect, it } from 'vitest';
import type { SavedProgress } from '../../../core/coach/progress/progress-file.ts';
import { createRecord } from '../../../core/coach/term-record.ts';
import { EntryId } from '../../../core/entry/ids.ts';
import { readBackup, writeBackup } from '../../../core/settings/backup.ts';
import { DEFAULT_SETTINGS, Settings } from '../../../core/settings/settings.ts';
import { toValues } from '../../../core/settings/setting-values.ts';

const SAVED = '2026-11-22';
const DEFAULTS = Settings.parse({ reader: { language: 'fr', role: 'it' }, ...DEFAULT_SETTINGS });
const PROGRESS: SavedProgress = {
  owner: { id: 'this-installation', name: 'Ana' },
  savedAt: 1_790_000_000_000,
  pace: 0.4,
  passed: { [EntryId.parse('crm-roll-out')]: 20_390 },
  records: ['crm', 'api'].map((id) => ({ ...createRecord(EntryId.parse(id), 20_000), right: 2, wrong: 1 })),
};

const NOTHING_SET = { ...DEFAULTS, pinned: [], lookUps: [] };

describe('a backup with what the coach remembers', () => {
  const file = writeBackup({ settings: NOTHING_SET, entries: [], saved: SAVED, progress: PROGRESS });

  it('gives it back with the settings', () => {
    expect(readBackup(file)).toEqual({
      ok: true,
      values: toValues(NOTHING_SET),
      damaged: [],
      saved: SAVED,
      entries: [],
      unreadEntries: 0,
      progress: { ok: true, progress: PROGRESS, damaged: 0, isAltered: false },
    });
  });

  it.each([
    ['by hand', file.replace('"right":2', '"right":20'), { ok: true, isAltered: true }],
    ['so that a record cannot be read', file.replace('"right":2', '"right":"2"'), { ok: true, damaged: 1 }],
    ['so that none of it can', file.replace('"owner"', '"oner"'), { ok: false, problem: { rule: 'damaged' } }],
    ['by a newer version', file.replace('"version":1,', '"version":2,'), { ok: false, problem: { rule: 'newer' } }],
    [
      'to something else',
      file.replace('"passerelle-progress"', '"x"'),
      { ok: false, problem: { rule: 'not-progress' } },
    ],
  ])('changed %s still gives the settings', (_case, text, progress) => {
    expect(readBackup(text)).toMatchObject({ ok: true, values: toValues(NOTHING_SET), progress });
  });

  it('needs no settings, and cut within it is broken', () => {
    const alone = JSON.stringify({ ...JSON.parse(file), settings: undefined });
    expect(readBackup(alone)).toMatchObject({ ok: true, values: {}, progress: { ok: true } });
    expect(readBackup(file.slice(0, -40))).toEqual({ ok: false, problem: 'broken' });
  });
});
