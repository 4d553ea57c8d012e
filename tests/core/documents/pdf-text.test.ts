import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PdfPage, PdfTextItem } from '../../../core/documents/pdf/pdf-page.ts';
import { readPdfText, type PdfText } from '../../../core/documents/pdf/read-pdf-text.ts';

type Place = {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly width?: number;
  readonly turn?: number;
  readonly font?: string;
};

/** Half the size for each letter, unless told. */
function itemOf(
  str: string,
  { x, y, size = 10, width = (str.length * size) / 2, turn = 0, font = 'f1' }: Place,
): PdfTextItem {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return {
    str,
    transform: [size * cos, size * sin, -size * sin, size * cos, x, y],
    width,
    height: size,
    fontName: font,
  };
}

const lines = (texts: readonly string[], { x = 50, y = 700, ...place }: Partial<Place> = {}): PdfTextItem[] =>
  texts.map((text, at) => itemOf(text, { x, y: y - 12 * at, ...place }));

const readableOf = ({ blocks }: PdfText): string[] => blocks.map(({ readable }) => readable);
const read = (...pages: readonly (readonly PdfTextItem[])[]): string[] =>
  readableOf(readPdfText(pages.map((items) => ({ items }))));

describe('the text of a PDF', () => {
  it.each([
    ['a hyphen at a line’s end', ['un long texte sur l’omnica-', 'nal et la suite de ce texte'], 'l’omnicanal et'],
    [
      'a compound that the text has elsewhere',
      ['un site d’e-commerce et un bac-end dev-', 'ops et le mot dev-ops encore'],
      'dev-ops et',
    ],
    [
      'a word of one letter before the hyphen',
      ['un texte sur notre nouvel e-', 'mailing de mars et la suite'],
      'e-mailing',
    ],
    ['a prefix that stays apart', ['in every way a fully self-', 'service tool for you'], 'self-service'],
    ['a French pronoun', ['et que faut-il en penser, peut-', 'on le dire en peu de mots ici'], 'peut-on'],
    ['a soft hyphen', ['un long texte sur l’omnica\u00ad', 'nal et la suite de ce texte'], 'l’omnicanal et'],
    ['a soft hyphen inside', ['un long texte sur l’omni\u00adcanal'], 'l’omnicanal'],
    ['a ligature', ['le \ufb01chier est e\ufb03cace'], 'le fichier est efficace'],
    ['a name', ['une lettre écrite à Jean-', 'Marie et à toute son équipe'], 'Jean-Marie'],
  ])('joins what a line’s end parts: %s', (_, texts, wanted) => {
    expect(read(lines(texts))[0]).toContain(wanted);
  });

  it('puts accents of old TeX fonts on their letters', () => {
    const items = [
      itemOf('la tonalit´', { x: 50, y: 700 }),
      itemOf('e du syst`', { x: 100, y: 700 }),
      itemOf('eme', { x: 145, y: 700 }),
    ];
    expect(read(items)).toEqual(['la tonalité du système']);
  });

  it('puts a space between items where there is a gap, and none where there is none', () => {
    const items = [
      itemOf('cus', { x: 50, y: 700 }),
      itemOf('tomer', { x: 65, y: 700 }),
      itemOf('journey', { x: 93, y: 700 }),
    ];
    expect(read(items)).toEqual(['customer journey']);
  });

  it('keeps a heading, a list and a new paragraph apart', () => {
    const items = [
      itemOf('Data', { x: 50, y: 740, size: 16 }),
      ...lines(['The first paragraph ends here.', 'Platform teams are something else, and this line is long.']),
      ...lines(['• one item', '• another item'], { y: 650 }),
    ];
    expect(read(items)).toEqual([
      'Data',
      'The first paragraph ends here.',
      'Platform teams are something else, and this line is long.',
      '• one item',
      '• another item',
    ]);
  });

  it('does not part a line at the wide gaps of justified text', () => {
    const items = [
      ...lines(['each word of this justified', 'paragraph is set apart from']),
      itemOf('the customer', { x: 50, y: 676 }),
      itemOf('journey', { x: 122, y: 676 }),
    ];
    expect(read(items)).toEqual(['each word of this justified paragraph is set apart from the customer journey']);
  });

  it('nor where two of them begin at one place by chance', () => {
    const row = (left: string, right: string, at: number) => [
      itemOf(left, { x: 50, y: 700 - 12 * at }),
      itemOf(right, { x: 242, y: 700 - 12 * at }),
    ];
    const items = [
      ...lines(['each line of this paragraph is set to the width,']),
      ...row('and one of them has a gap before the', 'data', 1),
      ...lines(['platform of the bank, as has another line of the'], { y: 676 }),
      ...row('same paragraph, a little further on,', 'and', 3),
      ...lines(['altogether they begin at one place.'], { y: 652 }),
    ];
    expect(read(items)).toHaveLength(1);
    expect(read(items)[0]).toContain('before the data platform of the bank');
  });

  it('writes nothing twice that was painted twice to look bold', () => {
    expect(read([itemOf('CRM', { x: 50, y: 700 }), itemOf('CRM', { x: 50.3, y: 700 })])).toEqual(['CRM']);
  });

  it('tells which pages have no words', () => {
    expect(readPdfText([{ items: [] }, { items: lines(['Des mots']) }, { items: lines(['12']) }]).textless).toEqual([
      0, 2,
    ]);
  });

  it('reads a thousand cells of a page without a stop', () => {
    const cells = Array.from({ length: 4000 }, (_, at) =>
      itemOf(`cell ${at}`, { x: 50 + 60 * (at % 8), y: 6000 - 12 * Math.floor(at / 8) }),
    );
    expect(read(cells).join(' ')).toContain('cell 3999');
  });
});

const word = fc.stringMatching(/^[a-zé\ufb01\u00ad´-]{1,9}$/u);
const place = fc.record({
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 800 }),
  size: fc.constantFrom(8, 10, 18),
  turn: fc.constantFrom(0, 0, 0, 90, 270),
  font: fc.constantFrom('f1', 'f2'),
});
const item = fc.oneof(
  fc.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), place).map(([words, at]) => itemOf(words.join(' '), at)),
  fc.tuple(fc.constantFrom('', ' ', '\u0003', '\ud83d'), place).map(([str, at]) => itemOf(str, at)),
);
const column = fc
  .array(fc.array(word, { minLength: 1, maxLength: 6 }), { maxLength: 8 })
  .map((rows) => lines(rows.map((row) => row.join(' '))));
const pages: fc.Arbitrary<PdfPage[]> = fc.array(
  fc.tuple(column, fc.array(item, { maxLength: 8 })).map(([some, others]) => ({ items: [...some, ...others] })),
  { maxLength: 4 },
);

describe('the way between text and items', () => {
  it('is the same both ways', () => {
    fc.assert(
      fc.property(pages, (drawn) => {
        const { text, blocks, map } = readPdfText(drawn);
        for (const { start, readable } of blocks) expect(text.slice(start, start + readable.length)).toBe(readable);
        for (let at = 0; at < text.length; at++) {
          const [span, more] = map.spansOf(at, at + 1);
          expect(more).toBeUndefined();
          if (!span) {
            expect(text[at]).toMatch(/\s/u);
            continue;
          }
          const unit = drawn[span.page]!.items[span.item]!.str.slice(span.from, span.to);
          const back = map.offsetOf({ page: span.page, item: span.item, at: span.from })!;
          // A ligature is taken whole; a letter that took its accent from another item is no longer the same.
          expect(back === at || unit === '\ufb01').toBe(true);
          if (unit !== '\ufb01' && unit > ' ') expect(text[at]!.normalize('NFD')[0]).toBe(unit.normalize('NFD')[0]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leads to every letter of every item', () => {
    fc.assert(
      fc.property(pages, (drawn) => {
        const { map } = readPdfText(drawn);
        for (const [page, { items }] of drawn.entries())
          for (const [index, { str }] of items.entries())
            for (const { index: at } of str.matchAll(/[a-zé]/gu))
              expect(map.offsetOf({ page, item: index, at })).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('gives for a stretch the same items as for its letters', () => {
    fc.assert(
      fc.property(pages, fc.nat(), fc.nat({ max: 60 }), (drawn, from, length) => {
        const { text, map } = readPdfText(drawn);
        const start = text.length === 0 ? 0 : from % text.length;
        const whole = map.spansOf(start, start + length);
        const letters = Array.from({ length }, (_, at) => map.spansOf(start + at, start + at + 1)).flat();
        const cover = (spans: typeof whole) =>
          new Set(
            spans.flatMap(({ page, item: index, from: a, to: b }) =>
              Array.from({ length: b - a }, (_, at) => `${page} ${index} ${a + at}`),
            ),
          );
        expect(cover(whole)).toEqual(cover(letters));
      }),
      { numRuns: 200 },
    );
  });
});
