import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesAfterEdit } from '../../../core/briefing/edited-places.ts';
import { createDraftReader } from '../../../core/briefing/read-draft.ts';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { entryOf } from '../build-entry.ts';

const readDraft = createDraftReader(
  compileLexicon([
    entryOf({ id: 'latency', discipline: 'it', fr: { term: 'latence' }, en: { term: 'latency' } }),
    entryOf({
      id: 'funnel',
      discipline: 'marketing',
      fr: { term: 'tunnel de conversion' },
      en: { term: 'sales funnel' },
    }),
  ]),
);
const written = { chosen: null, usual: 'en' } as const;
const surfaces = (text: string) => readDraft(text, written).hits.map(({ start, end }) => text.slice(start, end));

describe('a draft is read', () => {
  it.each([
    ['# Notes\n\n- The latency is high.\n- Our sales\nfunnel leaks.', ['latency', 'sales\nfunnel']],
    ['See https://example.org/latency and `latency`, then **latency**.', ['latency']],
    ['```\nlatency = 3\n```\n\nNothing else.', []],
    ['', []],
  ])('as Markdown, with the places of its text: %j', (text, wanted) => expect(surfaces(text)).toEqual(wanted));

  it('in the language that its words tell, that the writer says, or that is usual', () => {
    const french = 'La latence est trop élevée pour nous et pour vous.';
    expect(readDraft(french, written)).toMatchObject({ language: 'fr', detected: 'fr' });
    expect(readDraft(french, { ...written, chosen: 'en' })).toMatchObject({ language: 'en', detected: 'fr' });
    expect(readDraft('latence', written)).toMatchObject({ language: 'en', detected: null });
  });
});

it('the places of a text move with what is typed, and keep their words', () => {
  const word = fc.constantFrom('a ', 'bb ', 'a a ', '\n', 'term ');
  fc.assert(
    fc.property(
      fc.array(word),
      fc.nat(),
      fc.nat(30),
      fc.array(word, { maxLength: 3 }),
      (words, from, length, typed) => {
        const before = words.join('');
        const at = before.length === 0 ? 0 : from % (before.length + 1);
        const after = before.slice(0, at) + typed.join('') + before.slice(at + length);
        const places = [...before.matchAll(/term/gu)].map(({ index }) => ({ start: index, end: index + 4 }));
        const kept = placesAfterEdit(places, before, after);
        for (const { start, end } of kept) expect(after.slice(start, end)).toBe('term');
        const untouched = places.filter(({ start, end }) => end <= at || start >= at + length);
        // The same text may be reached by an edit elsewhere, which touches no more places than this one.
        expect(kept.length).toBeGreaterThanOrEqual(untouched.length);
        expect(new Set(kept.map(({ start }) => start)).size).toBe(kept.length);
      },
    ),
  );
});
