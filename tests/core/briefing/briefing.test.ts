import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefReader, inReadingOrder, type Knowledge } from '../../../core/briefing/briefing.ts';
import { briefingAsMarkdown, briefingAsText } from '../../../core/briefing/briefing-text.ts';
import { describeReason } from '../../../core/briefing/briefing-wording.ts';
import type { UsedTerms } from '../../../core/briefing/term-uses.ts';
import type { Discipline } from '../../../core/entry/discipline.ts';
import type { Reader } from '../../../core/entry/reader.ts';
import { entryOf } from '../build-entry.ts';

const entry = (id: string, discipline: Discipline) =>
  entryOf({
    id,
    discipline,
    fr: { term: `${id} fr`, definition: `Sens de ${id}.` },
    en: { term: id, definition: `Meaning of ${id}.` },
    bridge: { marketing: { fr: 'm', en: `${id} for marketing` }, it: { fr: 'i', en: `${id} for IT` } },
  });
const ENTRIES = [entry('api', 'it'), entry('cache', 'it'), entry('funnel', 'marketing'), entry('kpi', 'both')];
const MARKETER: Reader = { language: 'en', role: 'marketing' };

/** Ids in reading order, evenly over a text of a hundred words. */
function used(ids: readonly string[], words = 100): UsedTerms {
  const entries = new Map<string, (typeof ENTRIES)[number]>(ENTRIES.map((one) => [one.id, one]));
  const uses = ids.map((id, at) => ({ entry: entries.get(id)!.id, start: (at * 1000) / ids.length, surface: id }));
  return { uses, end: 1000, words, entries };
}
const idsOf = (ids: readonly string[], reader = MARKETER, knowledge: Record<string, Knowledge> = {}): string[] =>
  briefReader(used(ids), { reader, knowledgeOf: (id) => knowledge[id] ?? 'unknown' }).terms.map(
    (term) => term.entry.id,
  );

describe('a briefing', () => {
  it('has the other side’s words first, then those of both, then one’s own', () => {
    expect(idsOf(['funnel', 'kpi', 'api'])).toEqual(['api', 'kpi', 'funnel']);
    expect(idsOf(['api', 'kpi', 'funnel'], { language: 'fr', role: 'it' })).toEqual(['funnel', 'kpi', 'api']);
  });

  it('has what comes often before what comes once, and what is new before what is being learnt', () => {
    expect(idsOf(['cache', 'api', 'api'])).toEqual(['api', 'cache']);
    expect(idsOf(['api', 'cache'], MARKETER, { api: 'learning' })).toEqual(['cache', 'api']);
  });

  it('leaves out what the reader knows, and tells how many', () => {
    const { terms, known } = briefReader(used(['api', 'cache']), {
      reader: MARKETER,
      knowledgeOf: (id) => (id === 'api' ? 'known' : 'unknown'),
    });
    expect([terms.map((term) => term.entry.id), known]).toEqual([['cache'], 1]);
  });

  it('leaves out what the reader has silenced, and tells how many that they do not know', () => {
    const { terms, silent, known } = briefReader(used(['api', 'cache', 'funnel', 'kpi']), {
      reader: MARKETER,
      knowledgeOf: (id) => (id === 'kpi' ? 'known' : 'unknown'),
      isSilent: (id, discipline) => discipline === 'marketing' || id === 'cache' || id === 'kpi',
    });
    expect([terms.map((term) => term.entry.id), silent, known]).toEqual([['api'], 2, 1]);
  });

  it('gives the meaning in the reader’s language, and in the words of their side', () => {
    const { terms } = briefReader(used(['api']), { reader: MARKETER });
    expect(terms[0]).toMatchObject({
      term: 'api',
      meaning: 'Meaning of api.',
      inOwnWords: 'api for marketing',
      count: 1,
    });
    expect(briefReader(used(['api']), { reader: { language: 'fr', role: 'both' } }).terms[0]).toMatchObject({
      term: 'api fr',
      inOwnWords: null,
    });
  });

  it('has every term once, with reasons that add up to its weight', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('api', 'cache', 'funnel', 'kpi')),
        fc.constantFrom<Reader['role']>('it', 'marketing', 'both'),
        (ids, role) => {
          const { terms } = briefReader(used(ids), { reader: { language: 'en', role } });
          expect(new Set(terms.map((term) => term.entry.id))).toEqual(new Set(ids));
          expect(terms.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length);
          expect(inReadingOrder(terms).map((term) => term.entry.id)).toEqual([...new Set(ids)]);
          for (const { weight, reasons } of terms) {
            expect(reasons.reduce((sum, reason) => sum + reason.weight, 0)).toBeCloseTo(weight);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('says how heavy the text is for each side by the words that it has to ask for', () => {
    const { heaviness } = briefReader(used(['api', 'api', 'cache', 'kpi']), { reader: MARKETER });
    expect(heaviness).toEqual({
      marketing: { terms: 3, uses: 4, share: 0.04, level: 'demanding' },
      it: { terms: 1, uses: 1, share: 0.01, level: 'light' },
    });
    expect(briefReader(used(['api'], 10), { reader: MARKETER }).heaviness.marketing.level).toBe('heavy');
    expect(briefReader(used([], 0), { reader: MARKETER }).heaviness.it).toMatchObject({ share: 0, level: 'light' });
  });

  it.each([
    ['fr', 'mot de l’autre métier; pas encore appris; revient 3 fois; lié à 2 autres termes du texte'],
    ['en', 'the other side’s word; not learnt yet; comes 3 times; tied to 2 other terms in the text'],
  ] as const)('tells its reasons in %s', (language, wanted) => {
    const reasons = [
      { kind: 'other-side', weight: 3 },
      { kind: 'unknown', weight: 2 },
      { kind: 'frequent', count: 3, weight: 1.6 },
      { kind: 'central', parts: 1, related: 2, weight: 0.5 },
    ] as const;
    expect(reasons.map((reason) => describeReason(reason, language)).join('; ')).toBe(wanted);
  });

  it('is copied as Markdown and as text', () => {
    const briefing = briefReader(used(['api', 'api', 'funnel']), { reader: MARKETER });
    const asked = { title: 'A <b>plan*', language: 'en', terms: briefing.terms } as const;
    expect(briefingAsMarkdown(briefing, asked)).toBe(`# Words to know: A \\<b\\>plan\\*

- For marketing: light: 1 term to explain, 2% of the words
- For IT: light: 1 term to explain, 1% of the words

- **api** (×2): Meaning of api.
  *In your words:* api for marketing
- **funnel**: Meaning of funnel.
  *In your words:* funnel for marketing
`);
    expect(briefingAsText(briefing, { ...asked, language: 'fr' })).toContain(
      'Côté marketing\u00a0: légère\u00a0: 1 terme à expliquer',
    );
  });
});
