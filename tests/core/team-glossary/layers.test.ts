import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../core/entry/entry.ts';
import { EntryId } from '../../../core/entry/ids.ts';
import type { EntryOverride } from '../../../core/team-glossary/entry-override.ts';
import { changersOf, mergeLayers, type Layer } from '../../../core/team-glossary/layers.ts';
import { LAYER_KINDS, type LayerKind } from '../../../core/team-glossary/source-info.ts';
import { entryOf } from '../build-entry.ts';

const layer = (
  kind: LayerKind,
  entries: readonly Entry[],
  overrides: readonly EntryOverride[] = [],
  id: string = kind,
): Layer => ({ source: { id, kind, name: { fr: id, en: id } }, entries, overrides });
const override = (id: string, fields: Omit<EntryOverride, 'id'>): EntryOverride => ({
  ...fields,
  id: EntryId.parse(id),
});
const named = (id: string, en: string) => entryOf({ id, en });
const termsOf = (layers: readonly Layer[]) => mergeLayers(layers).entries.map(({ en }) => en.term);

describe('layers', () => {
  it('go before one another by kind, whatever their order; of one kind the first subscribed wins', () => {
    const layers = [
      layer('personal', [named('a', 'mine')]),
      layer('team', [named('b', 'first team'), named('a', 'no')], [], 'one'),
      layer('built-in', [named('a', 'no'), named('b', 'no'), named('c', 'built in'), named('d', 'no')]),
      layer('team', [named('b', 'no')], [], 'two'),
      layer('company', [named('d', 'company'), named('b', 'no')]),
    ];
    expect(termsOf(layers)).toEqual(['mine', 'first team', 'built in', 'company']);
  });

  it('change single fields of what lies below, and say which', () => {
    const base = entryOf({ id: 'a', en: { term: 'lead', definition: 'Plain.' }, bridge: { it: { fr: 'x', en: 'y' } } });
    const { entries, provenance } = mergeLayers([
      layer('built-in', [base]),
      layer(
        'company',
        [],
        [override('a', { en: { definition: 'Ours.' }, bridge: { marketing: { fr: 'm', en: 'm' } } })],
      ),
      layer('personal', [], [override('a', { en: { term: 'my lead' }, ask: { fr: 'q', en: 'q' } })]),
    ]);
    expect(entries[0]).toMatchObject({
      en: { term: 'my lead', definition: 'Ours.' },
      bridge: { it: { fr: 'x', en: 'y' }, marketing: { fr: 'm', en: 'm' } },
      ask: { fr: 'q', en: 'q' },
    });
    const from = provenance.get(base.id)!;
    expect(from.source.kind).toBe('built-in');
    expect([...from.fields].map(([field, { kind }]) => `${field} ${kind}`)).toEqual([
      'en.definition company',
      'bridge.marketing company',
      'en.term personal',
      'ask personal',
    ]);
    expect(changersOf(from).map(({ kind }) => kind)).toEqual(['company', 'personal']);
  });

  it('drop the mentions of a definition that is no longer there', () => {
    const mention = [{ start: 0, end: 1, entry: EntryId.parse('b') }];
    const base = { ...named('a', 'lead'), mentions: { fr: mention, en: mention } };
    const { entries } = mergeLayers([
      layer('built-in', [base]),
      layer('team', [], [override('a', { en: { definition: 'Ours.' } })]),
    ]);
    expect(entries[0]?.mentions).toEqual({ fr: mention });
  });

  it('hide an entry, which may come back above; changes to what is not there are nothing', () => {
    const hide = override('a', { hide: 'yes' });
    const below = [layer('built-in', [named('a', 'one'), named('b', 'two')]), layer('company', [], [hide])];
    expect(termsOf(below)).toEqual(['two']);
    expect(mergeLayers(below).hidden.get(hide.id)?.kind).toBe('company');
    expect(termsOf([...below, layer('team', [], [override('a', { ask: { fr: 'q', en: 'q' } })])])).toEqual(['two']);
    expect(termsOf([...below, layer('team', [named('a', 'again')])])).toEqual(['two', 'again']);
  });

  const ids = ['a', 'b', 'c', 'd'];
  const anyLayer = fc.record({
    kind: fc.constantFrom(...LAYER_KINDS),
    entries: fc.uniqueArray(fc.constantFrom(...ids)),
    changed: fc.uniqueArray(fc.constantFrom(...ids)),
    hidden: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 1 }),
  });

  it('give every field the value of the source that it is said to come from, and lose nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyLayer, { maxLength: 7 }), (drafts) => {
        const layers = drafts.map(({ kind, entries, changed, hidden }, at) => {
          const text = `term ${at}`;
          return layer(
            kind,
            entries.map((id) => entryOf({ id, fr: text, en: text })),
            [
              ...changed.map((id) => override(id, { en: { term: text } })),
              ...hidden.map((id) => override(id, { hide: 'yes' })),
            ],
            String(at),
          );
        });
        const { entries, provenance, hidden } = mergeLayers(layers);
        const present = new Set(entries.map(({ id }) => id));
        expect(present.size).toBe(entries.length);
        expect([...provenance.keys()].sort()).toEqual([...present].sort());
        for (const id of hidden.keys()) expect(present.has(id)).toBe(false);
        for (const { id, fr, en } of entries) {
          const { source, fields } = provenance.get(id)!;
          expect(fr.term).toBe(`term ${source.id}`);
          expect(en.term).toBe(`term ${(fields.get('en.term') ?? source).id}`);
        }
        // What any layer brings is there, or somebody has hidden it.
        for (const { entries: own } of layers)
          for (const { id } of own) expect(present.has(id) || hidden.has(id)).toBe(true);
        // Layers that say nothing change nothing.
        const quiet = LAYER_KINDS.map((kind) => layer(kind, [], [], `quiet ${kind}`));
        expect(mergeLayers([...quiet, ...layers]).provenance).toEqual(provenance);
      }),
    );
  });
});
