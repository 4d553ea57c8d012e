import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { createTermExplainer } from '../../../core/matching/explain-terms.ts';
import { createTermFinder } from '../../../core/matching/find-terms.ts';
import { entryOf } from '../build-entry.ts';
import { SMALL_GLOSSARY, anyText } from './any-text.ts';

const entries = [
  entryOf({
    id: 'lead',
    en: 'lead',
    ambiguous: { en: ['lead'] },
    cues: { en: { near: ['campaign'], against: ['pipe'], phrases: ['lead singer'] } },
  }),
  entryOf({ id: 'it', discipline: 'it', en: { also: [{ term: 'IT', type: 'acronym' }] } }),
  entryOf({ id: 'crm', en: { also: [{ term: 'CRM', type: 'acronym' }] } }),
];

describe('an explanation', () => {
  const explain = createTermExplainer(compileLexicon(entries));
  const why = (text: string) =>
    explain([{ text, language: 'en' }])[0]!.map(({ start, end, entry, isMeant, reason, evidence }) => ({
      what: `${text.slice(start, end)}=${entry}`,
      isMeant,
      reason,
      evidence: evidence.map(({ kind, words = [] }) => [kind, ...words].join(' ')),
    }));

  it.each([
    ['The lead from the campaign.', 'lead=lead', true, 'weighed', ['cues campaign']],
    ['The lead in the pipe.', 'lead=lead', false, 'weighed', ['cues −pipe']],
    ['The lead.', 'lead=lead', false, 'weighed', []],
    ['The lead in the CRM.', 'lead=lead', true, 'weighed', ['company', 'subject']],
    ['The lead singer of the band.', 'lead singer=lead', false, 'set-phrase', []],
    ['It is the one.', 'It=it', false, 'other-case', []],
    ['The www.crm.com site.', 'crm=crm', false, 'web-address', []],
  ])('of "%s"', (text, ...[what, isMeant, reason, evidence]) => {
    expect(why(text)).toContainEqual({ what, isMeant, reason, evidence });
  });

  it('agrees with what is found, on any page', () => {
    const lexicon = compileLexicon(SMALL_GLOSSARY);
    const [find, tell] = [createTermFinder(lexicon), createTermExplainer(lexicon)];
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), (texts) => {
        const blocks = texts.map((text) => ({ text, language: 'fr' as const }));
        const meant = tell(blocks).map((senses) =>
          senses.filter(({ isMeant }) => isMeant).map(({ start, entry }) => `${start} ${entry}`),
        );
        expect(meant).toEqual(find(blocks).map((hits) => hits.map(({ start, entry }) => `${start} ${entry}`)));
      }),
      { numRuns: 500 },
    );
  });
});
