import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { createBlockScanner } from '../../../core/matching/scan-block.ts';
import { TextSifter } from '../../../core/matching/sift-text.ts';
import { createTextPasses } from '../../../core/matching/text-passes.ts';
import { entryOf } from '../build-entry.ts';

const lexicon = compileLexicon([
  entryOf({ id: 'conversion', fr: 'optimisation du taux de conversion', en: 'conversion rate' }),
  entryOf({ id: 'front-end', fr: 'front-end', en: 'front end' }),
  entryOf({ id: 'crm', fr: 'CRM', en: 'CRM' }),
  entryOf({ id: 'it', discipline: 'it', en: 'IT', caseSensitive: ['IT'] }),
  entryOf({ id: 'it-strategy', discipline: 'it', en: 'IT strategy' }),
  entryOf({ id: 'image', fr: 'son de marque', en: 'sound logo' }),
]);
const passes = createTextPasses(lexicon);
const scanBlock = createBlockScanner(lexicon, {}, passes);

const pickFrom = (texts: readonly string[], apart: readonly boolean[] = []) => {
  const sifter = new TextSifter(lexicon, passes);
  texts.forEach((text, at) => sifter.add(text, apart[at] ?? false));
  return sifter.pick(() => {});
};

const words =
  'optimisation it IT It strategy du taux de la conversion rate front end frontend front-end - CRM son marque sound logo le site œuvre l’ e\u0301tat'.split(
    ' ',
  );
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', '-', '. ')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));

describe('sifting texts before they are put together', () => {
  it('picks a text of every block in which a term stands, wherever the texts are cut', () => {
    fc.assert(
      fc.property(sentence, fc.array(fc.nat(80), { maxLength: 5 }), (block, cuts) => {
        const edges = [0, ...cuts.filter((cut) => cut < block.length).toSorted((a, b) => a - b), block.length];
        const texts = edges.slice(1).map((end, at) => block.slice(edges[at], end));
        const isPicked = pickFrom(texts.filter((text) => text !== '')).length > 0;
        return isPicked || scanBlock(block, null).places === 0;
      }),
      { numRuns: 2000 },
    );
  });

  it('picks the text in which the term begins, and no other', () => {
    expect(pickFrom(['Le site.', 'L’optimisation ', 'du taux', ' de conversion', ' du site.'])).toEqual([1]);
    expect(pickFrom(['Notre C', 'RM est là.', 'Le site.'])).toEqual([1]);
    expect(pickFrom(['Notre C', 'RM est là.'], [false, true])).toEqual([]);
  });

  it('puts words together over many cuts, though others stand beside them without a space', () => {
    expect(pickFrom(['et', 'C', 'R', 'M'])).toEqual([3]);
    expect(pickFrom(['A/B', ' « ', 'C', 'RM'])).toEqual([3]);
    expect(pickFrom(['Notre fr', '\u00adont-end'])).toEqual([1]);
  });

  it('leaves out a word that is a term in capitals only, unless a longer term begins with it', () => {
    expect(pickFrom(['This is it. ', 'Our IT. ', 'An it strategy. ', 'It is so.'])).toEqual([1, 2]);
  });

  it('tells how many words all other texts have', () => {
    const sifter = new TextSifter(lexicon, passes);
    for (const text of ['Le site est là.', 'Notre CRM.', 'Et voilà.']) sifter.add(text, true);
    const others: [number, number][] = [];
    sifter.pick((text, count) => others.push([text, count]));
    expect(others).toEqual([
      [0, 4],
      [2, 2],
    ]);
  });

  it('remembers the words before when it goes on', () => {
    const sifter = new TextSifter(lexicon, passes);
    sifter.add('A conversion ', true);
    expect(sifter.pick(() => {})).toEqual([]);
    scanBlock('Another text, read meanwhile.', null);
    sifter.add('rate', false);
    expect(sifter.pick(() => {})).toEqual([0]);
  });

  it('remembers a possessive that begins a term, as far as a link and an article may part it from the next word', () => {
    const sifter = new TextSifter(lexicon, passes);
    sifter.add('son de la ', true);
    expect(sifter.pick(() => {})).toEqual([]);
    sifter.add('marque', false);
    expect(sifter.pick(() => {})).toEqual([0]);
  });

  it('takes a text full of possessives that begin a term for no longer than any other', () => {
    const text = 'Le CRM. Son de marque. '.repeat(100_000);
    expect(scanBlock(text, 'fr').places).toBe(200_000);
  });
});
