import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertGlosses, reviewDraft, type Draft } from '../../../core/briefing/write-for-them.ts';
import { readPlainText } from '../../../core/documents/read-plain-text.ts';
import type { Entry } from '../../../core/entry/entry.ts';
import type { Language } from '../../../core/entry/language.ts';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { createTermFinder } from '../../../core/matching/find-terms.ts';
import { entryOf } from '../build-entry.ts';

const ENTRIES = [
  entryOf({
    id: 'crm',
    discipline: 'marketing',
    fr: {
      term: 'gestion de la relation client',
      also: [{ term: 'CRM', type: 'acronym' }],
      definition: 'Manière de suivre chaque client : notes, achats (tous), échanges.',
    },
    en: {
      term: 'customer relationship management',
      also: [{ term: 'CRM', type: 'acronym' }],
      definition: 'Keeping track of each customer: who they are. The name also stands for software.',
    },
    bridge: { it: { fr: 'Comme un registre.', en: 'Like a registry.' } },
  }),
  entryOf({
    id: 'latency',
    discipline: 'it',
    fr: { term: 'latence', definition: 'Délai, souvent bref, entre une demande, par exemple 20 pages, et sa réponse.' },
    en: { term: 'latency', definition: 'The delay between a request and its answer.' },
  }),
  entryOf({
    id: 'kpi',
    discipline: 'both',
    fr: { term: 'indicateur clé', also: [{ term: 'KPI', type: 'acronym' }] },
    en: { term: 'KPI' },
  }),
];
const findTerms = createTermFinder(compileLexicon(ENTRIES));

function draftOf(text: string, language: Language): Draft {
  const document = readPlainText(text);
  const hits = findTerms(document.blocks.map(({ readable }) => ({ text: readable, language }))).flatMap((inBlock, at) =>
    inBlock.map(({ entry, start, end }) => ({
      entry,
      start: start + document.blocks[at]!.start,
      end: end + document.blocks[at]!.start,
    })),
  );
  return { document, hits, language, entries: new Map<string, Entry>(ENTRIES.map((entry) => [entry.id, entry])) };
}

const FRENCH =
  'Le CRM souffre de la latence.\n\nLe CRM et les KPI de la latence (délai entre demande et réponse) montent.';

describe('a draft', () => {
  it('has its terms listed once, with those that it explains apart', () => {
    const { unexplained, explained } = reviewDraft(draftOf(FRENCH, 'fr'), 'both');
    expect(unexplained.map(({ surface, places }) => [surface, places.length])).toEqual([
      ['CRM', 2],
      ['KPI', 1],
    ]);
    expect(explained).toMatchObject([
      { kind: 'parentheses', count: 2, first: FRENCH.indexOf('latence'), start: FRENCH.lastIndexOf('latence') },
    ]);
  });

  it.each([
    ['marketing', ['KPI']],
    ['it', ['CRM', 'KPI']],
  ] as const)('for %s has only the words that are not theirs', (readers, wanted) => {
    expect(reviewDraft(draftOf(FRENCH, 'fr'), readers).unexplained.map(({ surface }) => surface)).toEqual(wanted);
  });

  it.each<[Language, string, string]>([
    ['fr', 'Le CRM.', ' (gestion de la relation client\u00a0: manière de suivre chaque client)'],
    ['en', 'The CRM.', ' (customer relationship management: keeping track of each customer)'],
    ['en', 'The latency.', ' (the delay between a request and its answer)'],
    ['fr', 'Les latences du réseau.', ' (délai, souvent bref, entre une demande, par exemple 20 pages, et sa réponse)'],
  ])('in %s gets a gloss: %s', (language, text, gloss) => {
    expect(reviewDraft(draftOf(text, language), 'both').unexplained[0]!.gloss).toBe(gloss);
  });

  it('gets the words of one side where it is for that side', () => {
    expect(reviewDraft(draftOf('The CRM.', 'en'), 'it').unexplained[0]!.inTheirWords).toBe('Like a registry.');
    expect(reviewDraft(draftOf('The CRM.', 'en'), 'both').unexplained[0]!.inTheirWords).toBeNull();
  });

  it('is explained once the glosses are in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Le CRM est là.', 'La latence monte.', '\n\n', 'Le temps passe.')),
        (sentences) => {
          const draft = draftOf(sentences.join(' '), 'fr');
          const { unexplained } = reviewDraft(draft, 'both');
          const text = insertGlosses(draft.document.text, unexplained);
          expect(reviewDraft(draftOf(text, 'fr'), 'both').unexplained).toEqual([]);
          expect(unexplained.reduce((left, { gloss }) => left.replace(gloss, ''), text)).toBe(draft.document.text);
        },
      ),
      { numRuns: 50 },
    );
  });
});
