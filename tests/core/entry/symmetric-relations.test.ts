import { describe, expect, it } from 'vitest';
import { withSymmetricRelations } from '../../../core/entry/symmetric-relations.ts';
import { entryOf } from '../build-entry.ts';

const note = { fr: 'Deux sens.', en: 'Two senses.' };

/** The relations of each entry by id. */
const relationsOf = (...entries: Parameters<typeof entryOf>[0][]) =>
  Object.fromEntries(withSymmetricRelations(entries.map(entryOf)).map(({ id, relations }) => [id, relations]));

describe('relations that are told at one end', () => {
  it('are told at the other one too, by the name that they have from there', () => {
    expect(
      relationsOf(
        {
          id: 'a',
          relations: { broader: ['b'], related: ['c'], contrast: ['d'], falseFriend: [{ entry: 'e', note }] },
        },
        { id: 'b' },
        { id: 'c' },
        { id: 'd' },
        { id: 'e' },
      ),
    ).toEqual({
      a: { broader: ['b'], related: ['c'], contrast: ['d'], falseFriend: [{ entry: 'e', note }] },
      b: { narrower: ['a'] },
      c: { related: ['a'] },
      d: { contrast: ['a'] },
      e: { falseFriend: [{ entry: 'a', note }] },
    });
  });

  it('stay as the entry itself tells them, in its order, before what others add', () => {
    const ownNote = { fr: 'De mon côté.', en: 'From my side.' };
    const relations = relationsOf(
      { id: 'a', relations: { related: ['b'], falseFriend: [{ entry: 'b', note }] } },
      { id: 'b', relations: { contrast: ['c', 'a'], falseFriend: [{ entry: 'a', note: ownNote }] } },
      { id: 'c', relations: { contrast: ['b'] } },
    );
    expect(relations['b']).toEqual({ contrast: ['c', 'a'], falseFriend: [{ entry: 'a', note: ownNote }] });
    expect(relations['a']).toEqual({ related: ['b'], falseFriend: [{ entry: 'b', note }] });
  });

  it('are not told of an entry that has been withdrawn, nor to one that is not there', () => {
    expect(
      relationsOf(
        { id: 'a', relations: { related: ['b', 'elsewhere'] }, status: 'deprecated', replacedBy: 'b' },
        { id: 'b' },
      )['b'],
    ).toBeUndefined();
  });
});
