import fc from 'fast-check';
import type { DraftEntry, EntryOrDraft } from '../../../core/entry/draft.ts';
import { DraftFile } from '../../../core/entry/draft.ts';
import { EntryFile, TermType, Region, type Entry } from '../../../core/entry/entry.ts';
import { DomainId, EntryId } from '../../../core/entry/ids.ts';
import { DefinitionText, PlainText, TermText } from '../../../core/entry/text-rules.ts';
import type { Discipline } from '../../../core/entry/discipline.ts';

/** Signs that some format gives a meaning to, beside ordinary letters. */
const PIECES = [
  ...'abcdeéèœÀ0123 -’\'",;:|\\/→<>&=+@#()[]{}%_~`^*$€😀😁漢字'.split(''),
  'constructor',
  '__proto__',
  '_x000D_',
  '&amp;',
  ']]>',
  '<!--',
  'acronym: ',
  "'=",
  '\\|',
  ' → ',
  ' | ',
  '=1+1',
  'é',
];

/** Texts as the schema has them: normalised by it, and none that it refuses. */
const textBy = (parse: (text: string) => { success: boolean; data?: string }, maxLength: number) =>
  fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength })
    .map((pieces) => pieces.join(''))
    .filter((text) => parse(text).success)
    .map((text) => parse(text).data!);

const term = textBy((text) => TermText.safeParse(`a${text}`.slice(0, 60)), 6);
const text = textBy((found) => PlainText.safeParse(found), 12);
const definition = textBy((found) => DefinitionText.safeParse(found), 12);
const url = fc.constantFrom('https://example.org/a?b=1&c=2', 'https://example.org/é,;|x', "https://example.org/'(x)");

/** Terms of one language: no two that differ only by case. */
const section = fc
  .record({
    terms: fc.uniqueArray(term, { minLength: 1, maxLength: 7, selector: (one) => one.normalize('NFC').toLowerCase() }),
    types: fc.array(fc.constantFrom(...TermType.options), { minLength: 6, maxLength: 6 }),
    regions: fc.array(fc.option(fc.constantFrom(...Region.options), { nil: undefined }), {
      minLength: 6,
      maxLength: 6,
    }),
    forms: fc.option(fc.array(term, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    verbs: fc.option(fc.uniqueArray(term, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    definition,
    example: text,
  })
  .map(({ terms: [first, second, ...others], types, regions, forms, verbs, ...texts }) => ({
    term: first!,
    ...texts,
    ...(forms ? { forms } : {}),
    ...(verbs ? { verbs } : {}),
    ...(second ? { avoid: [{ term: second, say: first! }] } : {}),
    ...(others.length > 0
      ? {
          also: others.map((other, at) => ({
            term: other,
            type: types[at]!,
            ...(regions[at] ? { region: regions[at] } : {}),
            ...(at === 0 && forms ? { forms } : {}),
          })),
        }
      : {}),
  }));

const bilingual = fc.record({ fr: text, en: text });

const file = fc.record(
  {
    fr: fc
      .tuple(section, fc.constantFrom('m', 'f', 'mf', undefined))
      .map(([one, gender]) => ({ ...one, ...(gender ? { gender } : {}) })),
    en: section,
    bridge: fc.record({ marketing: bilingual, it: bilingual }),
    ask: bilingual,
    caseSensitive: fc.array(term, { minLength: 1, maxLength: 2 }),
    ambiguous: fc.record({ fr: fc.array(term, { minLength: 1, maxLength: 2 }) }),
    cues: fc.record({ en: fc.record({ near: fc.array(term, { minLength: 1, maxLength: 2 }) }) }),
    tests: fc.record({
      fr: fc.record({ match: fc.array(text, { maxLength: 2 }), noMatch: fc.array(text, { maxLength: 2 }) }),
    }),
    sources: fc.uniqueArray(fc.record({ title: text, url }), {
      minLength: 1,
      maxLength: 2,
      selector: (one) => one.url,
    }),
    status: fc.constantFrom('draft', 'approved', 'deprecated'),
    owner: text,
    updated: fc.constantFrom('2026-11-22', '2024-02-29'),
  },
  { requiredKeys: ['fr', 'en', 'bridge', 'ask', 'status', 'owner', 'updated'] },
);

const KINDS = ['broader', 'narrower', 'related', 'contrast'] as const;
const DISCIPLINES: Readonly<Record<string, Discipline>> = { 'crm-loyalty': 'marketing', cloud: 'it', projects: 'both' };

/** Some entries, whole ones and drafts that lack parts, with relations among them. */
export const entries: fc.Arbitrary<EntryOrDraft[]> = fc
  .array(
    fc.tuple(
      file,
      fc.constantFrom(...Object.keys(DISCIPLINES)),
      fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.nat(5)), { maxLength: 3 }),
      fc.option(fc.subarray(['fr', 'en.term', 'en.definition', 'ask', 'bridge'], { minLength: 1 }), {
        nil: undefined,
        freq: 2,
      }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((drawn) =>
    drawn.map(([fields, domain, links, lacking], at, all) => {
      const relations = relationsOf(links, at, all.length);
      const place = {
        id: EntryId.parse(`entry-${at}`),
        domain: DomainId.parse(domain),
        discipline: DISCIPLINES[domain]!,
      };
      const value = { ...fields, ...(relations ? { relations } : {}) };
      if (!lacking) return { ...EntryFile.parse(value), ...place } satisfies Entry;
      return { ...DraftFile.parse(withoutParts(value, lacking)), ...place } satisfies DraftEntry;
    }),
  );

function relationsOf(links: readonly (readonly [(typeof KINDS)[number], number])[], at: number, count: number) {
  const found: Partial<Record<string, string[]>> = {};
  for (const [kind, target] of links)
    if (target < count && target !== at && !Object.values(found).flat().includes(`entry-${target}`))
      (found[kind] ??= []).push(`entry-${target}`);
  return Object.keys(found).length > 0 ? found : undefined;
}

function withoutParts(value: object, lacking: readonly string[]): unknown {
  const copy = structuredClone(value) as Record<string, Record<string, unknown>>;
  // One language has to keep its term.
  for (const path of lacking.includes('fr') ? lacking.filter((one) => one !== 'en.term') : lacking) {
    const [first = '', second] = path.split('.');
    if (second) delete copy[first]![second];
    else delete copy[first];
  }
  return { ...copy, status: 'draft' };
}
