import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntryContent } from '../../../core/entry/draft.ts';
import { mergeEntries, staleFields } from '../../../core/team-glossary/merge-entries.ts';
import { anyContent } from '../entry/any-content.ts';
import { BASE } from '../entry/base-entry.ts';

type Leaves = Record<string, unknown>;

/** Every text of an entry by its place; items of lists by what they say. */
function leavesOf(value: unknown, path = ''): Leaves {
  if (Array.isArray(value))
    return Object.assign({}, ...value.map((item: unknown) => leavesOf(item, `${path}.${keyOf(item)}`))) as Leaves;
  if (typeof value !== 'object' || value === null) return { [path]: value };
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, inner]) => leavesOf(inner, `${path}.${name}`)),
  ) as Leaves;
}

const keyOf = (item: unknown): string => {
  const { term, url } = (typeof item === 'object' ? item : {}) as { term?: string; url?: string };
  return String(term ?? url ?? item);
};

describe('a merge', () => {
  it('with oneself, or with who changed nothing, is the other one', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (base, other) => {
        for (const [current, proposed] of [
          [other, other],
          [base, other],
          [other, base],
        ] as const)
          expect(mergeEntries({ base, current, proposed })).toMatchObject({ entry: other, conflicts: [] });
      }),
    );
  });

  it('is the same from both ends where there is no conflict, and conflicts in the same fields where there is', () => {
    let merged = 0;
    fc.assert(
      fc.property(anyContent, anyContent, anyContent, (base, one, other) => {
        const forth = mergeEntries({ base, current: one, proposed: other });
        const back = mergeEntries({ base, current: other, proposed: one });
        const fields = forth.conflicts.map(({ field }) => field);
        expect(new Set(back.conflicts.map(({ field }) => field))).toEqual(new Set(fields));
        if (fields.length > 0) return;
        merged++;
        expect(back.entry).toEqual(forth.entry);
      }),
      // Versions that differ everywhere conflict nearly always.
      { numRuns: 300, examples: [[BASE, { ...BASE, owner: 'a' }, { ...BASE, updated: '2027-01-01' }] as const] },
    );
    expect(merged).toBeGreaterThan(0);
  });

  it('of single changes of different fields holds both', () => {
    const fields = ['fr', 'en', 'ask', 'bridge', 'owner', 'relations'] as const;
    const two = fc.shuffledSubarray([...fields], { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(anyContent, anyContent, anyContent, two, (base, a, b, [first = 'fr', second = 'en']) => {
        const one = { ...base, [first]: a[first] };
        const other = { ...base, [second]: b[second] };
        const { entry, conflicts } = mergeEntries({ base, current: one, proposed: other });
        expect(conflicts).toEqual([]);
        expect(entry).toEqual(JSON.parse(JSON.stringify({ ...base, [first]: a[first], [second]: b[second] })));
      }),
    );
  });

  it('loses no text: what either added or changed is there, or is named as a conflict', () => {
    fc.assert(
      fc.property(anyContent, anyContent, anyContent, (base, current, proposed) => {
        const { entry, conflicts } = mergeEntries({ base, current, proposed });
        const [was, is] = [leavesOf(base), leavesOf(entry)];
        const inConflict = (path: string) => conflicts.some(({ field }) => path.startsWith(`.${field}`));
        for (const version of [current, proposed])
          for (const [path, value] of Object.entries(leavesOf(version)))
            if (was[path] !== value && path !== '.updated' && !inConflict(path)) expect(is[path]).toEqual(value);
      }),
    );
  });

  it('names a conflict by field, with the three values, and keeps what was proposed', () => {
    const at = (definition: string) => ({ ...BASE, fr: { ...BASE.fr!, definition } }) as EntryContent;
    const { entry, conflicts } = mergeEntries({ base: BASE, current: at('Un.'), proposed: at('Deux.') });
    expect(conflicts).toEqual([
      { field: 'fr.definition', base: 'Liste des clients.', current: 'Un.', proposed: 'Deux.' },
    ]);
    expect(entry.fr?.definition).toBe('Deux.');
  });

  it('joins lists by their items: the same synonym with two types is a conflict of that type', () => {
    const withAlso = (...also: readonly object[]) =>
      EntryContent.parse({ ...BASE, fr: { ...BASE.fr, also: also.map((one) => ({ type: 'synonym', ...one })) } });
    const { entry, conflicts } = mergeEntries({
      base: withAlso({ term: 'aa' }, { term: 'bb' }),
      current: withAlso({ term: 'bb' }, { term: 'dd' }, { term: 'ee', type: 'variant' }),
      proposed: withAlso(
        { term: 'aa' },
        { term: 'bb', forms: ['bs'] },
        { term: 'cc' },
        { term: 'ee', type: 'acronym' },
      ),
    });
    expect(entry.fr?.also?.map(({ term, forms }) => [term, forms])).toEqual([
      ['bb', ['bs']],
      ['cc', undefined],
      ['dd', undefined],
      ['ee', undefined],
    ]);
    expect(conflicts.map(({ field }) => field)).toEqual(['fr.also.ee.type']);
  });

  it('keeps apart what a publication adds to relations: only what the proposer added goes into the file', () => {
    const relating = (...related: readonly string[]) => EntryContent.parse({ ...BASE, relations: { related } });
    const seen = relating('from-there', 'also-from-there');
    const proposed = relating('from-there', 'also-from-there', 'mine');
    const merge = mergeEntries({ base: seen, current: BASE, proposed });
    expect(merge).toEqual({ entry: relating('mine'), conflicts: [], stale: [] });
    expect(mergeEntries({ base: seen, current: BASE, proposed: { ...seen, owner: 'x' } }).entry).toEqual({
      ...BASE,
      owner: 'x',
    });
  });

  it('takes the later day', () => {
    const on = (updated: string) => ({ ...BASE, updated });
    const merge = mergeEntries({ base: BASE, current: on('2027-02-01'), proposed: on('2027-01-01') });
    expect(merge).toMatchObject({ entry: { updated: '2027-02-01' }, conflicts: [] });
  });
});

describe('an edit leaves behind', () => {
  const bridge = { it: { fr: 'Comme un parc.', en: 'Like a fleet.' } };
  it.each([
    ['nothing, where nothing changed', {}, []],
    ['nothing, where an example changed', { fr: { ...BASE.fr, example: 'x' } }, []],
    ['the other language and the bridge', { fr: { ...BASE.fr, definition: 'x' } }, ['en.definition', 'bridge.it']],
    [
      'the bridge alone, where both languages changed',
      { fr: { ...BASE.fr, term: 'x' }, en: { ...BASE.en, term: 'y' } },
      ['bridge.it'],
    ],
    ['the other half of a bridge', { bridge: { it: { ...bridge.it, en: 'x' } } }, ['bridge.it.fr']],
    ['the other half of a question', { ask: { ...BASE.ask, fr: 'x' } }, ['ask.en']],
  ])('%s', (_case, change, fields) => {
    expect(staleFields(BASE, { ...BASE, ...change } as EntryContent)).toEqual(fields);
  });

  it('both languages, where each was edited by another person', () => {
    const current = { ...BASE, fr: { ...BASE.fr!, definition: 'x' } } as EntryContent;
    const proposed = { ...BASE, en: { ...BASE.en!, definition: 'y' } } as EntryContent;
    const { stale } = mergeEntries({ base: BASE, current, proposed });
    expect(new Set(stale)).toEqual(new Set(['fr.definition', 'en.definition', 'bridge.it']));
  });
});
