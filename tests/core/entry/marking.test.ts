import { describe, expect, it } from 'vitest';
import { EntryId } from '../../../core/entry/ids.ts';
import { createSilence, DEFAULT_MARKING, withSilenced } from '../../../core/entry/marking.ts';

const lead = EntryId.parse('lead');

describe('what is not marked', () => {
  it.each([
    ['marketing', { marketing: true, it: false, both: false }],
    ['it', { marketing: false, it: true, both: false }],
    ['both', { marketing: false, it: false, both: false }],
  ] as const)('for %s: the words of one’s own side', (role, wanted) => {
    const isSilent = createSilence(DEFAULT_MARKING, role);
    for (const discipline of ['marketing', 'it', 'both'] as const)
      expect(isSilent(lead, discipline)).toBe(wanted[discipline]);
    expect(createSilence({ ...DEFAULT_MARKING, marksOwnWords: true }, role)(lead, 'marketing')).toBe(false);
  });

  it('is what was silenced, until it is marked again', () => {
    const silent = withSilenced(withSilenced(DEFAULT_MARKING, lead, true), lead, true);
    expect(silent.silenced).toEqual([lead]);
    expect(createSilence(silent, 'both')(lead, 'marketing')).toBe(true);
    expect(createSilence(silent, 'both')(EntryId.parse('api'), 'it')).toBe(false);
    expect(withSilenced(silent, lead, false).silenced).toEqual([]);
  });
});
