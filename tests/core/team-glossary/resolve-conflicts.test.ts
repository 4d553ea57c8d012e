import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEntries } from '../../../core/team-glossary/merge-entries.ts';
import { conflictFields, resolveConflicts } from '../../../core/team-glossary/resolve-conflicts.ts';
import { anyContent } from '../entry/any-content.ts';

const versions = fc.record({ base: anyContent, current: anyContent, proposed: anyContent });

describe('choosing between two versions of an entry', () => {
  it('takes mine where nothing else is chosen, theirs where all of it is', () => {
    fc.assert(
      fc.property(versions, ({ base, current, proposed }) => {
        expect(resolveConflicts({ base, current, proposed }, new Set())).toEqual(
          mergeEntries({ base, current, proposed }).entry,
        );
        const fields = conflictFields({ base, current, proposed });
        const theirs = resolveConflicts({ base, current, proposed }, new Set(fields.map(({ field }) => field)));
        const other = mergeEntries({ base, current: proposed, proposed: current }).entry;
        expect(theirs).toEqual(other);
      }),
    );
  });

  it('names each field once, a list as a whole, with what both have put there', () => {
    const base = { en: { term: 'a', definition: 'one', also: [{ term: 'x', type: 'synonym' as const }] } };
    const rest = { status: 'draft' as const, owner: 'o', updated: '2026-11-22' };
    const mine = { en: { term: 'a', definition: 'two', also: [{ term: 'x', type: 'acronym' as const }] } };
    const theirs = { en: { term: 'a', definition: 'three', also: [{ term: 'x', type: 'variant' as const }] } };
    const fields = conflictFields({
      base: { ...base, ...rest },
      current: { ...theirs, ...rest },
      proposed: { ...mine, ...rest },
    });
    expect(fields).toEqual([
      { field: 'en.definition', mine: 'two', theirs: 'three' },
      { field: 'en.also', mine: [{ term: 'x', type: 'acronym' }], theirs: [{ term: 'x', type: 'variant' }] },
    ]);
  });
});
