import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate, encodeText } from '../../../core/formats/web-platform.ts';
import { packZip } from '../../../core/formats/zip.ts';
import { readFile, rulesOf, textOf, writeFormat } from './import-file.ts';

const TBX_START = '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>';
const TBX_END = '</body></text></tbx>';
const concept = (term: string, inner = '') =>
  `<conceptEntry id="c1">${inner}<langSec xml:lang="en"><termSec><term>${term}</term></termSec></langSec></conceptEntry>`;
const json = (entry: object) => JSON.stringify({ entries: [entry] });
const draft = (term: string, more: object = {}) => ({ id: 'one', en: { term, ...more } });

describe('XML of unknown origin', () => {
  it.each([
    [
      'entities that multiply',
      `<!DOCTYPE tbx [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>\n${TBX_START}${concept('&b;')}${TBX_END}`,
      'xml-entities@1',
    ],
    [
      'an entity that reads a file',
      `<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n${TBX_START}${concept('&x;')}${TBX_END}`,
      'xml-entities@2',
    ],
    ['an entity that is not declared', `${TBX_START}\n\n${concept('R&D;')}${TBX_END}`, 'xml-entities@3'],
    ['a bare ampersand', `${TBX_START}\n${concept('R & D')}${TBX_END}`, 'xml-syntax@2'],
    [
      'an end tag that is missing',
      `${TBX_START}\n<conceptEntry id="c1"><langSec>\n</conceptEntry>${TBX_END}`,
      'xml-syntax@3',
    ],
    ['200,000 levels', `<tbx>${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</tbx>`, 'too-deep@1'],
    ['two roots', '<tbx></tbx><tbx></tbx>', 'xml-syntax@1'],
    ['names that reach into the language', '<tbx><__proto__>x</__proto__></tbx>', 'xml-syntax@1'],
    ['another kind of file', '<svg><text/></svg>', 'xml-root@1'],
  ])('%s: refused, with the line', async (_, text, rule) => {
    const { errors, imported } = await readFile(text, { format: 'tbx' });
    expect([rulesOf(errors), imported]).toEqual([[rule], []]);
  });

  it('an external DOCTYPE is taken out, said, and costs no line and no request', async () => {
    const doctype = '<!DOCTYPE martif\n SYSTEM "http://127.0.0.1:1/TBXcoreStructV02.dtd">';
    const { imported, errors, warnings } = await readFile(
      `<?xml version="1.0"?>\n${doctype}\n${TBX_START}\n${concept('churn')}${TBX_END}`,
    );
    expect([rulesOf(errors), rulesOf(warnings)]).toEqual([[], ['xml-doctype@1']]);
    expect(imported[0]!.placeOf([])).toMatchObject({ entry: 'c1', line: 5 });
  });

  it('characters by number and CDATA are text', async () => {
    const { imported } = await readFile(`${TBX_START}${concept('caf&#233; &#x26; <![CDATA[<b>&amp;]]>')}${TBX_END}`);
    expect(imported[0]!.entry.en?.term).toBe('café & <b>&amp;');
  });
});

describe('JSON of unknown origin', () => {
  it.each([
    ['a key given twice', '{"entries": [\n{"id": "a",\n"id": "b"}]}', ['duplicate-key@3']],
    ['__proto__', '{"entries": [\n{"__proto__": {}}]}', ['forbidden-key@2']],
    [
      'constructor, and a key given twice',
      '[{"constructor": 1,\n"a": 1,\n"a": 2}]',
      ['forbidden-key@1', 'duplicate-key@3'],
    ],
    ['200,000 levels', '['.repeat(200_000), ['too-deep@1']],
    ['a comma too many', '{"entries": [\n1,\n]}', ['json-syntax@3']],
    ['a text that does not end', '{"entries": ["a]}', ['json-syntax@1']],
    ['a file that was cut off', '{"entries":\n[{"id": "a"', ['json-syntax@2']],
    ['a word', '[undefined]', ['json-syntax@1']],
    ['no list', '{"name": "x"}', ['no-entries@1']],
  ])('%s: refused, with the line', async (_, text, rules) => {
    expect(rulesOf((await readFile(text, { format: 'json' })).errors)).toEqual(rules);
  });

  it('what JSON.parse reads is read the same, what it refuses is refused', async () => {
    const { parseJson } = await import('../../../core/formats/parse-json.ts');
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 5 }),
        fc.nat(200),
        fc.constantFrom('', ',', '}', '"', ' '),
        (value, at, slip) => {
          const whole = JSON.stringify(value, null, 1);
          const text = whole.slice(0, at) + slip + whole.slice(at);
          let expected: unknown;
          try {
            expected = { value: JSON.parse(text) as unknown };
          } catch {
            expected = null;
          }
          const parsed = parseJson(text, 'x');
          const odd = !parsed.ok && parsed.errors.every(({ rule }) => rule !== 'json-syntax');
          if (!odd) expect(parsed.ok ? { value: parsed.value } : null).toEqual(expected);
        },
      ),
    );
  });
});

describe('a table of unknown origin', () => {
  it('an open quotation mark is told by its line, and nothing comes in', async () => {
    const { errors, imported } = await readFile('en.term,en.definition\nchurn,"a\nb"\nlead,"open\nsession,x\n');
    expect([rulesOf(errors), imported]).toEqual([['unclosed-quote@4'], []]);
  });

  it('a row with more cells than the header is said', async () => {
    const { warnings } = await readFile('en.term,en.definition\nchurn,lost, customers\n');
    expect(rulesOf(warnings)).toEqual(['cells-too-many@2']);
  });

  const rows = 'en.term;fr.term;fr.definition\r\nchurn;attrition;Départ de clients — l’été, surtout\r\n';
  const utf16 = (text: string, isLittle: boolean) => {
    const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    return Uint8Array.from(
      [...units].flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  };
  const CP1252: Readonly<Record<string, number>> = { '—': 0x97, '’': 0x92 };
  it.each([
    ['UTF-8', encodeText(rows), []],
    ['UTF-8 with a mark', encodeText(`\uFEFF${rows}`), []],
    ['UTF-16 with a mark', utf16(`\uFEFF${rows}`, true), []],
    ['UTF-16, big end first, with a mark', utf16(`\uFEFF${rows}`, false), []],
    ['UTF-16 without a mark', utf16(rows, true), []],
    [
      'Windows-1252, which is said',
      Uint8Array.from({ length: rows.length }, (__, at) => CP1252[rows[at]!] ?? rows.charCodeAt(at)),
      ['encoding-guessed'],
    ],
  ])('in %s', async (_, bytes, said) => {
    for (const separator of [';', ',', '\t']) {
      const swapped = separator === ';' ? bytes : bytes.map((byte) => (byte === 0x3b ? separator.charCodeAt(0) : byte));
      const { imported, warnings } = await readFile(separator === ',' ? bytes : swapped);
      expect(imported[0]!.entry.fr).toEqual({ term: 'attrition', definition: 'Départ de clients — l’été, surtout' });
      expect(warnings.map(({ rule }) => rule)).toEqual(said);
    }
  });

  it('what a spreadsheet would take for a formula is quoted, and comes back as it was', async () => {
    const { imported } = await readFile(json(draft('churn', { definition: '=1+1', example: "'@SUM(A1)" })));
    const { bytes } = await writeFormat('csv', [imported[0]!.entry]);
    const cells = textOf(bytes).split('\r\n')[1]!.split(',');
    expect(cells).toContain("'=1+1");
    expect(cells).toContain("''@SUM(A1)");
    expect((await readFile(bytes)).imported[0]!.entry).toEqual(imported[0]!.entry);
  });
});

describe('a workbook of unknown origin', () => {
  const part = (path: string, text: string) => ({ path, bytes: encodeText(text) });

  it.each(['../../evil.xml', '/etc/evil.xml', 'xl\\..\\..\\evil.xml', 'C:/evil.xml'])(
    'the path %s refuses it',
    async (path) => {
      const { errors } = await readFile(await packZip([part('xl/workbook.xml', '<a/>'), part(path, '<a/>')], 'stored'));
      expect(rulesOf(errors)).toEqual(['archive-path@1']);
    },
  );

  it('one that unpacks to a gigabyte is cut off at 32 MB, whatever size it declares', async () => {
    const bomb = await deflate(new Uint8Array(64 * 2 ** 20));
    const zip = await packZip([{ path: 'xl/worksheets/sheet1.xml', bytes: bomb }], 'stored');
    // The bytes are packed already: both headers are told so, and keep the small size.
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 6, true);
    view.setUint16(8, 8, true);
    view.setUint16(directory + 10, 8, true);
    expect(zip.length).toBeLessThan(100_000);
    expect(rulesOf((await readFile(zip)).errors)).toEqual(['archive-too-large@1']);
  });

  it('damaged ones are refused, never thrown', async () => {
    const { imported } = await readFile(json(draft('churn')));
    const { bytes } = await writeFormat('xlsx', [imported[0]!.entry]);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
        const damaged = isCut ? bytes.slice(0, at) : bytes.map((one, index) => (index === at ? byte : one));
        const read = await readFile(damaged, { format: 'xlsx' });
        expect(read.errors.length + read.imported.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
