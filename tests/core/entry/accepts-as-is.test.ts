import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptsAsIs } from '../../../core/entry/accepts-as-is.ts';
import { Entry } from '../../../core/entry/entry.ts';
import { Manifest, Shard } from '../../../core/team-glossary/manifest.ts';
import { entryOf } from '../build-entry.ts';

const WHOLE = entryOf({
  id: 'crm',
  fr: { term: 'œuvre client', also: [{ term: 'GRC', type: 'acronym', region: 'FR' }], gender: 'f', forms: ['œuvres'] },
  en: { term: 'CRM', avoid: [{ term: 'client software', say: 'CRM' }], verbs: ['onboard'] },
  bridge: { it: { fr: 'L’été, c’est fini…', en: 'A “bridge” – here' } },
  caseSensitive: ['CRM'],
  ambiguous: { en: ['CRM'] },
  cues: { fr: { near: ['client', 'à la carte'], against: [] }, en: { phrases: ['customer care'] } },
  tests: { fr: { match: ['a'], noMatch: [] } },
  relations: { related: ['erp'], falseFriend: [{ entry: 'erp', note: { fr: 'a', en: 'b' } }] },
  sources: [{ title: 'x', url: 'https://example.org/a' }],
});
const takes = acceptsAsIs(Shard);

/** Values that a publisher may have got wrong, or that parsing would mend. */
const anyOdd = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    ' a',
    'a\u00a0',
    'a  b',
    'cafe\u0301',
    'a\u200bb',
    'a\u202eb',
    '\ud800',
    'de la',
    'a\tb',
    '12',
  ),
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.string({ unit: fc.constantFrom('le', 'of', ' ', 'client', 'é', '-', '+'), maxLength: 60 }),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constant(undefined),
);

/** The entry with something else in one of its places, or with one more field. */
const anyEntry = fc
  .tuple(fc.constantFrom(...placesIn(WHOLE)), anyOdd, fc.constantFrom<string | null>(null, 'more', '__proto__'))
  .map(([place, odd, more]) => changed(WHOLE, place, { odd, more }));

function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner).map((place) => [key, ...place]))];
}

function changed(
  value: unknown,
  [key, ...others]: readonly string[],
  how: { odd: unknown; more: string | null },
): unknown {
  if (typeof value !== 'object' || value === null) return how.odd;
  if (key === undefined) {
    if (how.more === null) return how.odd;
    // As JSON has it: a field of this name, not another prototype.
    return Object.defineProperty({ ...value }, how.more, { value: how.odd, enumerable: true });
  }
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value };
  copy[key] = changed(copy[key], others, how);
  return copy;
}

describe('a value that a schema accepts as it is', () => {
  it('is what parsing gives, whatever is in which place', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const shard = { entries: [entry] };
        const parsed = Shard.safeParse(shard);
        if (takes(shard)) expect(parsed.success && parsed.data).toStrictEqual(shard);
        else expect(parsed.success ? parsed.data : null).not.toStrictEqual(shard);
      }),
      { numRuns: 3000 },
    );
  });

  it('is everything that parsing has given', () => {
    expect(takes({ entries: [WHOLE] })).toBe(true);
    expect(takes({ entries: [WHOLE], overrides: [{ id: 'erp', hide: 'yes' }] })).toBe(true);
    expect(acceptsAsIs(Entry)({ ...WHOLE, mentions: { fr: [{ start: 0, end: 2, entry: 'erp' }] } })).toBe(true);
  });

  it('keeps the rules of lists and numbers', () => {
    const takesManifest = acceptsAsIs(Manifest);
    const manifest = {
      format: 1,
      name: { fr: 'É', en: 'T' },
      licence: 'x',
      domains: [],
      version: 1,
      sequence: 1,
      entries: 0,
      shards: [] as object[],
    };
    expect(takesManifest(manifest)).toBe(true);
    expect(takesManifest({ ...manifest, version: 1.5 })).toBe(false);
    const shard = { path: 'shards/a.json', sha256: 'a'.repeat(64), bytes: 1, entries: 1 };
    expect(takesManifest({ ...manifest, shards: Array.from({ length: 4096 }, () => shard) })).toBe(true);
    expect(takesManifest({ ...manifest, shards: Array.from({ length: 4097 }, () => shard) })).toBe(false);
  });
});
