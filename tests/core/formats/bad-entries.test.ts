import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../core/formats/plan-import.ts';
import { MAX_IMPORT_BYTES } from '../../../core/formats/import-limits.ts';
import { readImport } from '../../../core/formats/read-import.ts';
import { encodeText } from '../../../core/formats/web-platform.ts';
import { config, readFile, rulesOf } from './import-file.ts';

const json = (entry: object) => JSON.stringify({ entries: [entry] });
const draft = (term: string, more: object = {}) => ({ id: 'one', en: { term, ...more } });

describe('an entry of unknown origin', () => {
  const refused: readonly (readonly [string, object, string])[] = [
    ['NUL in a term', draft('chu\0rn'), 'control-character'],
    ['half a character', draft('churn \uD800'), 'control-character'],
    ['a right-to-left override', draft('churn \u202E'), 'bidi-control'],
    ['an isolate', draft('churn \u2066'), 'bidi-control'],
    ['an empty term', draft(' '), 'empty'],
    ['a function word', draft('de'), 'function-word'],
    ['10,000 characters', draft('a'.repeat(10_000)), 'too-long'],
    ['no term at all', { id: 'one', en: { definition: 'x' } }, 'no-term'],
    ['an id that is none', { ...draft('churn'), id: 'One Two' }, 'bad-id'],
    ['a field that is none', { ...draft('churn'), colour: 'red' }, 'unknown-field'],
  ];
  it.each(refused)('%s: refused, with file, entry, field and both languages', async (_, entry, rule) => {
    const { errors, imported } = await readFile(json(entry), { name: 'terms.json' });
    expect(imported).toEqual([]);
    expect(errors.map((problem) => problem.rule)).toEqual([rule]);
    expect(errors[0]).toMatchObject({ file: 'terms.json', line: 1 });
    for (const told of [errors[0]!.reason, errors[0]!.remedy]) expect([told.fr, told.en]).not.toContain('');
  });

  it('text is text: markup and patterns stay what they are', async () => {
    const { imported, errors } = await readFile(json(draft('(a+)+$', { definition: '<img src=x onerror=alert(1)>' })));
    expect(errors).toEqual([]);
    expect(imported[0]!.entry.en).toEqual({ term: '(a+)+$', definition: '<img src=x onerror=alert(1)>' });
  });

  it('links that are not plain https are dropped, and said', async () => {
    const sources = [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://me:secret@example.org/',
      'http://example.org/',
      'https://example.org/ok',
    ];
    const entry = { ...draft('churn'), sources: sources.map((url) => ({ title: 'x', url })) };
    const { imported, warnings } = await readFile(json(entry));
    expect(imported[0]!.entry.sources).toEqual([{ title: 'x', url: 'https://example.org/ok' }]);
    expect(warnings.map(({ rule, field }) => `${rule} ${field}`)).toEqual(
      [0, 1, 2, 3].map((at) => `link-dropped sources.${at}.url`),
    );
  });

  it('invisible characters are taken out, letters of other alphabets doubted', async () => {
    const { imported, warnings } = await readFile(
      json(draft('chu\u200Brn', { also: [{ term: 'КРІ', type: 'acronym' }] })),
    );
    expect(imported[0]!.entry.en).toEqual({ term: 'churn', also: [{ term: 'КРІ', type: 'acronym' }] });
    expect(warnings.map(({ rule, field }) => `${rule} ${field}`)).toEqual([
      'invisible-removed en.term',
      'look-alike en.also.0.term',
    ]);
  });
});

describe('a big file', () => {
  it('over 10 MB: refused before anything is read', async () => {
    expect(rulesOf((await readFile(new Uint8Array(MAX_IMPORT_BYTES + 1))).errors)).toEqual(['import-too-large@1']);
  });

  it('of 100,000 entries: comes in by parts, and can be stopped between them', async () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => `term ${at},terme ${at}`);
    const bytes = encodeText(['en.term,fr.term', ...lines].join('\n'));
    const seen: number[] = [];
    const { imported, errors } = await readFile(bytes, { onProgress: (done) => seen.push(done) });
    expect([imported.length, errors.length, seen.at(-1)]).toEqual([100_000, 0, 100_000]);
    expect(seen.length).toBeGreaterThan(100);
    const signal = { aborted: false };
    const options = {
      language: 'en',
      domains: config.domains,
      domain: config.domains[0]!,
      owner: 'x',
      today: '2026-11-22',
      existing: [],
      signal,
    } as const;
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
      if (pauses === 3) signal.aborted = true;
    };
    expect(await readImport({ name: 'x', bytes }, { ...options, pause })).toEqual({ stopped: true });
    expect(pauses).toBe(3);
    const reading = { imported, total: imported.length, format: 'csv' } as const;
    expect(await planImport(reading, [], { signal })).toBeNull();
    expect((await planImport(reading, []))?.counts).toMatchObject({ new: 100_000, duplicate: 0 });
  });

  it('one that is no glossary at all says which formats are read', async () => {
    for (const content of [
      '<!doctype html><html><body>Sign in</body></html>',
      '',
      'Hello',
      new Uint8Array([0, 1, 2, 3]),
    ]) {
      const { errors } = await readFile(content);
      expect(['unknown-format', 'no-entries']).toContain(errors[0]?.rule);
    }
  });

  it('any bytes, in any format, are read or refused, never thrown', async () => {
    const start = fc.constantFrom(
      '',
      '<tbx>',
      '<martif type="TBX">',
      '{"entries":[',
      'term;casesensitive\n',
      'id,en.term\n',
      '\uFEFF',
      '<Articles><Article>',
    );
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('json', 'tbx', 'csv', 'xlsx', 'franceterme', undefined),
        async (head, tail, format) => {
          const { errors, imported, warnings, losses } = await readFile(head + tail, { format });
          expect(errors.length + imported.length + losses.length + warnings.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
