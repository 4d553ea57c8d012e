import fc from 'fast-check';
import { DraftFile, EntryContent } from '../../../core/entry/draft.ts';

/** Few words, so that two versions meet in the same terms and texts; some that YAML would take for something else. */
const word = fc.constantFrom(
  'NO',
  'base',
  'lead: chaud',
  '2026-11-22',
  '# tag',
  '« œuvre »',
  "it's",
  'yes',
  '1.0',
  'a\\b',
);
const text = fc.oneof(
  word,
  fc.tuple(word, word, word).map((words) => words.join(' ')),
);
const term = word.filter((one) => /\p{L}/u.test(one));
const terms = fc.uniqueArray(term, { maxLength: 4 });
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const admitted = fc.record({ term, type: fc.constantFrom('acronym', 'synonym', 'variant'), forms: some(terms) });
const section = fc.record({
  term: some(term),
  also: some(fc.uniqueArray(admitted, { maxLength: 3, selector: (one) => one.term })),
  avoid: some(fc.uniqueArray(fc.record({ term, say: term }), { maxLength: 2, selector: (one) => one.term })),
  forms: some(terms),
  definition: some(text),
  example: some(text),
});
const inSome = fc.record({ fr: some(text), en: some(text) });

/** Entries as they may stand in a file: whole ones and drafts, with a term at least. */
export const anyContent: fc.Arbitrary<EntryContent> = fc
  .record({
    fr: some(section),
    en: some(section),
    bridge: some(fc.record({ marketing: some(inSome), it: some(inSome) })),
    ask: some(inSome),
    cues: some(fc.record({ fr: some(fc.record({ near: some(terms) })) })),
    relations: some(fc.record({ related: some(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))) })),
    sources: some(
      fc.uniqueArray(fc.record({ title: text, url: fc.webUrl({ validSchemes: ['https'] }) }), {
        maxLength: 2,
        selector: (one) => one.url,
      }),
    ),
    status: fc.constant('draft' as const),
    owner: word,
    updated: fc.constantFrom('2026-11-22', '2026-11-23', '2026-12-01'),
  })
  // What a file holds has no undefined fields, and what the schema folds is folded.
  .map((content) => DraftFile.safeParse(JSON.parse(JSON.stringify(content))).data)
  .filter((content) => content !== undefined)
  .map((content) => EntryContent.parse(content));
