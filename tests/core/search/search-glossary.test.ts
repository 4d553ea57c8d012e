import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/entry/language.ts';
import { EntryId } from '../../../core/entry/ids.ts';
import { termsOfEntry } from '../../../core/entry/entry-terms.ts';
import { readGlossary } from '../../../core/entry/read-glossary.ts';
import { foldWords } from '../../../core/matching/fold-words.ts';
import { createSearch } from '../../../core/search/search-glossary.ts';
import { BUILT_IN_GLOSSARY, readGlossaryFolder } from '../../../scripts/glossary/glossary-folder.ts';
import { entryOf } from '../build-entry.ts';

describe('in the project’s glossary', async () => {
  const { entries } = readGlossary(await readGlossaryFolder(BUILT_IN_GLOSSARY));
  const search = createSearch(entries);
  const first = (query: string, language: 'fr' | 'en' = 'fr') => search({ query, language })[0]?.id;

  it.each([
    ['an acronym', 'crm', 'crm'],
    ['an acronym in capitals', 'CMO', 'cmo'],
    ['an exact term before the longer ones', 'conversion', 'conversion'],
    ['an exact term in capitals', 'BIG DATA', 'big-data'],
    ['without accents', 'experience client', 'customer-experience'],
    ['with accents too many', 'clôud', 'cloud'],
    ['without the hyphen', 'e commerce', 'e-commerce'],
    ['with the other apostrophe', "systeme d'information", 'information-system'],
    ['the beginning of a term', 'parcours cl', 'customer-journey'],
    ['a French synonym', 'direction informatique', 'it-department'],
    ['an English term, to a French reader', 'customer journey', 'customer-journey'],
    ['a slip of the fingers', 'conversoin', 'conversion'],
    ['a letter left out', 'omnicanl', 'omnichannel'],
    ['white space around', '  crm \n', 'crm'],
  ])('%s: "%s" finds %s', (_case, query, id) => {
    expect(first(query)).toBe(id);
  });

  it('a French term, to an English reader', () => {
    expect(first('parcours client', 'en')).toBe('customer-journey');
  });

  it('each entry is found first by its own terms, save those that bear the same', () => {
    const misses = entries.flatMap((entry) =>
      LANGUAGES.flatMap((language) => {
        const query = entry[language].term;
        const firstId = first(query, language);
        const found = entries.find(({ id }) => id === firstId);
        const isBorne =
          found && termsOfEntry(found).some(({ text }) => foldWords(text).join() === foldWords(query).join());
        return isBorne ? [] : [`${query} → ${found?.id}`];
      }),
    );
    expect(misses).toEqual([]);
  }, 120_000);

  it.each([
    ['nothing', '', 0],
    ['white space', ' \u00a0\t', 0],
    ['signs', '(.*)+$', 0],
    ['an unclosed class', '[', 0],
    ['a backslash', '\\', 0],
    ['emoji', '🚀', 0],
    ['half a surrogate pair', '\ud83d', 0],
  ])('%s finds nothing', (_case, query, count) => {
    expect(search({ query, language: 'fr' })).toHaveLength(count);
  });

  it.each([
    ['regular expression signs', '(a+)+$ [^c]* c{2,}|crm'],
    ['operators of fuse.js', "=crm | !cloud 'data ^big"],
    ['10,000 characters', 'conversion '.repeat(1000)],
    ['10,000 characters without a space', 'x'.repeat(10_000)],
    ['a name of prototypes', '__proto__'],
  ])('%s is an ordinary query, with at most 50 answers', (_case, query) => {
    expect(search({ query, language: 'en' }).length).toBeLessThanOrEqual(50);
  });
});

describe('the order of answers', () => {
  const entries = [
    entryOf({ id: 'like', en: 'seale' }),
    entryOf({ id: 'inside', en: 'after sale' }),
    entryOf({ id: 'synonym', en: { also: [{ term: 'sale price', type: 'synonym' }] } }),
    entryOf({ id: 'prefix', en: 'sales' }),
    entryOf({ id: 'exact', en: 'sale' }),
    entryOf({ id: 'acronym', en: { also: [{ term: 'SALE', type: 'acronym' }] } }),
  ];
  const ids = (...[query]: Parameters<ReturnType<typeof createSearch>>) =>
    createSearch(entries)(query).map(({ id }) => id as string);

  it('is exact acronym, exact, prefix, synonym, inside', () => {
    expect(ids({ query: 'sale', language: 'en' })).toEqual(['acronym', 'exact', 'prefix', 'synonym', 'inside']);
  });

  it('is like, then definition, where no term holds what was typed', () => {
    const rest = createSearch([
      entryOf({ id: 'definition', en: { definition: 'What a shop sells at a funel.' } }),
      entryOf({ id: 'like', en: 'funnel' }),
      entryOf({ id: 'inside', en: 'sales funnels' }),
    ]);
    const order = (query: string) => rest({ query, language: 'en' }).map(({ id }) => id as string);
    expect(order('funel')).toEqual(['like', 'inside', 'definition']);
    expect(order('funnel')).toEqual(['like', 'inside']);
  });

  it('does not change with the order of the glossary', () => {
    const reversed = createSearch(entries.toReversed())({ query: 'sale', language: 'en' });
    expect(reversed.map(({ id }) => id)).toEqual(ids({ query: 'sale', language: 'en' }));
  });

  it('puts what the page holds first between equals, and no further', () => {
    const equals = createSearch([
      entryOf({ id: 'plan', en: 'media plan' }),
      entryOf({ id: 'mix', en: 'media mix' }),
      entryOf({ id: 'media', en: 'media' }),
    ]);
    const order = (favoured: string[]) =>
      equals({ query: 'media', language: 'en', favoured: new Set(favoured.map((id) => EntryId.parse(id))) }).map(
        ({ id }) => id,
      );
    expect(order([])).toEqual(['media', 'mix', 'plan']);
    expect(order(['plan'])).toEqual(['media', 'plan', 'mix']);
  });

  it('puts the reader’s language first between equals', () => {
    const both = createSearch([entryOf({ id: 'english', en: 'portal' }), entryOf({ id: 'french', fr: 'portal' })]);
    expect(both({ query: 'portal', language: 'fr' })[0]!.id).toBe('french');
    expect(both({ query: 'portal', language: 'en' })[0]!.id).toBe('english');
  });

  it('gives each entry once, with the synonym that was found', () => {
    const search = createSearch([
      entryOf({
        id: 'crm',
        fr: {
          term: 'relation',
          also: [
            { term: 'CRM', type: 'acronym' },
            { term: 'suivi des clients', type: 'synonym' },
          ],
        },
        en: 'CRM suite',
      }),
    ]);
    expect(search({ query: 'suivi', language: 'fr' })).toMatchObject([{ id: 'crm', matched: 'suivi des clients' }]);
    // Named beside the term anyway.
    expect(search({ query: 'crm', language: 'fr' })).toMatchObject([
      { id: 'crm', matched: null, acronym: { fr: 'CRM', en: null } },
    ]);
    expect(search({ query: 'relation', language: 'fr' })).toMatchObject([{ id: 'crm', matched: null }]);
  });
});
