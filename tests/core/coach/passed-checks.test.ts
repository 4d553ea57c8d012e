import { describe, expect, it } from 'vitest';
import { MILLISECONDS_A_DAY } from '../../../core/coach/clock.ts';
import { CoachSelf, createSelf, passCheck, restoreSelf } from '../../../core/coach/coach-self.ts';
import { readProgressFile, writeProgressFile, type SavedProgress } from '../../../core/coach/progress/progress-file.ts';
import { EntryId } from '../../../core/entry/ids.ts';

const TODAY = 20_398;
const NOW = TODAY * MILLISECONDS_A_DAY;
const [CRM, CDP, SEO] = ['crm-roll-out', 'cdp', 'seo'].map((path) => EntryId.parse(path)) as [
  EntryId,
  EntryId,
  EntryId,
];

const saved = (passed: SavedProgress['passed']): SavedProgress => ({
  owner: { id: 'installation-Ana', name: 'Ana' },
  savedAt: NOW,
  pace: 0,
  passed,
  records: [],
});

describe('final checks that were passed', () => {
  const self = createSelf('this-installation', { wall: NOW, today: TODAY });

  it('keep the first day', () => {
    const once = passCheck(self, CRM, TODAY);
    expect(once.passed).toEqual({ [CRM]: TODAY });
    expect(passCheck(once, CRM, TODAY + 9)).toBe(once);
    expect(CoachSelf.parse(JSON.parse(JSON.stringify(once)))).toEqual(once);
    const { passed: _, ...older } = self;
    expect(CoachSelf.parse(older).passed).toEqual({});
  });

  it('travel in the file, and a back-up takes none away', () => {
    const file = writeProgressFile(saved({ [CRM]: TODAY - 3, [CDP]: TODAY }));
    const read = readProgressFile(file);
    expect(read.ok && read.progress.passed).toEqual({ [CRM]: TODAY - 3, [CDP]: TODAY });
    const here = passCheck(passCheck(self, CRM, TODAY), SEO, 7);
    const { owner, passed } = restoreSelf(here, (read as { progress: SavedProgress }).progress, false);
    expect(passed).toEqual({ [CRM]: TODAY - 3, [CDP]: TODAY, [SEO]: 7 });
    expect(owner).toEqual(self.owner);
    expect(restoreSelf(self, saved({}), true).owner.name).toBe('Ana');
  });
});
