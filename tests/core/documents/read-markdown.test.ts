import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { DocumentText } from '../../../core/documents/document-text.ts';
import { readMarkdown } from '../../../core/documents/read-markdown.ts';
import { readPlainText } from '../../../core/documents/read-plain-text.ts';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { createTermFinder } from '../../../core/matching/find-terms.ts';
import { foldWords } from '../../../core/matching/fold-words.ts';
import { entryOf } from '../build-entry.ts';

// Long texts on a busy machine: no time decides a test here.
vi.setConfig({ testTimeout: 120_000 });

const find = createTermFinder(
  compileLexicon([
    entryOf({ id: 'crm', fr: 'CRM' }),
    entryOf({ id: 'api', fr: 'API' }),
    entryOf({ id: 'journey', fr: 'parcours client' }),
  ]),
);

/** The surfaces of all hits, cut out of the file by their offsets. */
function surfacesOf({ text, blocks }: DocumentText): string[] {
  const found = find(blocks.map(({ readable, language }) => ({ text: readable, language })));
  return found.flatMap((hits, at) =>
    hits.map(({ start, end }) => text.slice(blocks[at]!.start + start, blocks[at]!.start + end)),
  );
}

describe('in Markdown', () => {
  it.each<[string, string, string[]]>([
    ['prose is read', 'Le CRM et un parcours\nclient.', ['CRM', 'parcours\nclient']],
    [
      'emphasis is read through',
      '**CRM**, _API_, *parcours* client, ~~CRM~~',
      ['CRM', 'API', 'parcours* client', 'CRM'],
    ],
    ['the text of a link is read, its address is not', '[CRM](https://crm.org/api "API")', ['CRM']],
    ['an address with brackets is not read', '[a](https://x.org/CRM_(API)/CRM) CRM', ['CRM']],
    ['a definition of a link is not read', 'Le CRM.\n\n[api]: https://x.org/API "CRM"\n', ['CRM']],
    ['a bare address is not read', 'Voir https://crm.example.org/API?x=CRM ou <https://crm.org>.', []],
    ['code in a line is not read', 'Le `CRM` et ``API ` CRM`` ou CRM', ['CRM']],
    ['a lone backtick hides nothing', 'Le ` CRM', ['CRM']],
    ['fenced code is not read', 'CRM\n\n```js\nAPI\n\nAPI\n```\n\nCRM', ['CRM', 'CRM']],
    ['code fenced by tildes is not read', '~~~\nAPI\n```\nAPI\n~~~\nCRM', ['CRM']],
    ['an unclosed fence runs to the end', 'CRM\n```\nAPI', ['CRM']],
    ['front matter is not read', '---\ntitle: API\n---\nLe CRM', ['CRM']],
    ['front matter of Windows is not read', '---\r\ntitle: API\r\n---\r\nLe CRM', ['CRM']],
    ['what stands between two rules is read', 'Le CRM\n\n---\n\nUne API\n\n---\n\nFin', ['CRM', 'API']],
    ['a comment is not read', 'CRM <!-- API\n\nAPI --> CRM', ['CRM', 'CRM']],
    ['attributes of tags are not read', '<span title="API">CRM</span>', ['CRM']],
    ['an identifier is not read', 'La variable api_key, __api_key__ et crm_.', ['crm']],
    ['headings and items do not run into one another', '# Le parcours\nclient\n- parcours\n- client', []],
    ['cells do not run into one another', '| parcours | client |\n|---|---|\n| CRM | API |', ['CRM', 'API']],
    ['quotations are read', '> Le CRM\n> marche', ['CRM']],
  ])('%s', (_case, markdown, surfaces) => {
    expect(surfacesOf(readMarkdown(markdown))).toEqual(surfaces);
  });

  it.each([
    ['backticks', '`'.repeat(200_000)],
    ['backticks and text', `${'`'.repeat(100_000)}${'x'.repeat(100_000)}`],
    ['blank lines', '\n'.repeat(200_000)],
    ['open comments', '<!--'.repeat(100_000)],
    ['open links', '[a]('.repeat(100_000)],
    ['open brackets', '['.repeat(200_000)],
    ['underscores between letters', `a${'_'.repeat(200_000)}b`],
    ['stars', `a${'*'.repeat(200_000)} b`],
  ])('a hostile run of %s is read to its end', (_case, markdown) => {
    expect(surfacesOf(readMarkdown(`CRM\n\n${markdown}`))).toEqual(['CRM']);
  });
});

describe.each([
  ['Markdown', readMarkdown],
  ['plain text', readPlainText],
])('for any %s', (_case, read) => {
  const signs = [
    '`',
    '```',
    '~~~',
    '\n',
    '\n\n',
    '\r\n',
    '---',
    '# ',
    '- ',
    '1. ',
    '> ',
    '|',
    '*',
    '**',
    '_',
    '[',
    ']',
    '](',
    ')',
    '<!--',
    '-->',
  ];
  const words = [
    'CRM',
    'API',
    'parcours client',
    'x',
    ' ',
    '<b>',
    '</b>',
    'https://crm.org/',
    '😀',
    '\ud83d',
    'é',
    '\u2029',
    '"',
  ];
  const anyMarkdown = fc.oneof(
    fc.string({ unit: fc.constantFrom(...signs, ...words), maxLength: 60 }),
    fc.string({ unit: 'binary' }),
  );

  it('each block is as long as its place in the file, in order and apart, and holds nothing but what stands there', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const document = read(text);
        expect(document.text).toBe(text);
        let last = 0;
        for (const { start, readable } of document.blocks) {
          const original = text.slice(start, start + readable.length);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(original).toHaveLength(readable.length);
          for (let at = 0; at < readable.length; at++)
            if (readable[at] !== ' ') expect(readable[at]).toBe(original[at]);
          last = start + readable.length;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('hits cut the terms out of the file', () => {
    const known = ['crm', 'api', 'parcours client', 'api s', 'crms', 'apis'];
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        for (const surface of surfacesOf(read(text))) expect(known).toContain(foldWords(surface).join(' '));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('plain text', () => {
  it('is parted by blank lines, of any system', () => {
    const { blocks } = readPlainText('\n\nun\nun\r\n \t\r\ndeux\n\n\n\n  trois\n');
    expect(blocks.map(({ start, readable }) => [start, readable.trim()])).toEqual([[2, 'un\nun'], [13, 'deux'], [23, 'trois']]); // prettier-ignore
  });
});
