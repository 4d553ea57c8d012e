import { SIDES, type Side } from '../../core/entry/discipline.ts';
import type { Entry } from '../../core/entry/entry.ts';
import type { Bilingual } from '../../core/entry/language.ts';
import { sideOfReader, type Reader } from '../../core/entry/reader.ts';

export type ShownBridge = {
  readonly side: Side;
  readonly text: Bilingual;
  /** `forYou`: the reader's own side. `forThem`: the side the reader explains it to. `inWordsOf`: the reader has both. */
  readonly purpose: 'forYou' | 'forThem' | 'inWordsOf';
};

/** The bridges that an entry has, the one to show first in front. */
export function chooseBridges(bridge: Entry['bridge'], reader: Reader): ShownBridge[] {
  const own = sideOfReader(reader);
  const inOrder = own === 'it' ? SIDES.toReversed() : SIDES;
  return inOrder.flatMap((side) => {
    const text = bridge[side];
    if (!text) return [];
    const purpose = own === null ? 'inWordsOf' : side === own ? 'forYou' : 'forThem';
    return [{ side, text, purpose }];
  });
}
