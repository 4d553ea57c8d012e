import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findText } from '../../../core/documents/find-text.ts';

const placesOf = (text: string, query: string): string[] =>
  findText(text, query).map(({ start, end }) => text.slice(start, end));

describe('words that somebody looks for', () => {
  it.each([
    ['La Donnée, la DONNÉE', 'donnee', ['Donnée', 'DONNÉE']],
    ['cafe\u0301 et café', 'café', ['cafe\u0301', 'café']],
    ['l’effort', "l'ef", ['l’ef']],
    ['une \ufb01che, un œuf', 'fiche', ['\ufb01che']],
    ['un œuf', 'oeuf', ['œuf']],
    ['a data\n  lake', 'data lake', ['data\n  lake']],
    ['omni\u00adcanal', 'omnicanal', ['omni\u00adcanal']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['a.c abc', 'a.c', ['a.c']],
    ['anything', '  ', []],
  ])('in "%s" "%s" stands at %j', (text, query, wanted) => {
    expect(placesOf(text, query)).toEqual(wanted);
  });

  it('stand where it says, in order, apart, and are all found in what was cut out of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, length) => {
        const query = text.slice(from % (text.length + 1), (from % (text.length + 1)) + (length % 8));
        let last = 0;
        for (const { start, end } of findText(text, query)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(findText(text.slice(start, end), query)).toHaveLength(1);
          last = end;
        }
      }),
    );
  });
});
