import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryOrDraft } from '../../../core/entry/draft.ts';
import { leavesOf } from '../../../core/formats/field-list.ts';
import type { FormatId } from '../../../core/formats/format.ts';
import { sniffFormat } from '../../../core/formats/sniff-format.ts';
import { entries } from './arbitrary-entry.ts';
import { readFile, textOf, writeFormat } from './import-file.ts';

const fieldOf = (path: string) => path.replace(/\.\d+(?=\.|$)/gu, '');

/** What an entry says, by field; items of lists as a set. */
function saidBy(entry: EntryOrDraft): Map<string, string[]> {
  const said = new Map<string, string[]>();
  for (const { path, text } of leavesOf(entry))
    said.set(fieldOf(path), [...(said.get(fieldOf(path)) ?? []), text].sort());
  return said;
}

/** Formats that know entries by our ids. */
const OURS: readonly FormatId[] = ['json', 'tbx', 'tbx-dct', 'csv', 'xlsx'];

describe('a file that we have written', () => {
  it.each(OURS)('%s is known by its content, and gives back all that the loss report does not name', async (format) => {
    await fc.assert(
      fc.asyncProperty(entries, async (written) => {
        const { bytes, losses } = await writeFormat(format, written);
        const sniffed = sniffFormat({ name: 'x', bytes });
        expect(sniffed).toBe(format === 'tbx-dct' ? 'tbx' : format);
        const { imported, errors, warnings, losses: unread } = await readFile(bytes);
        expect({ errors, warnings: warnings.map(({ rule }) => rule), unread }).toEqual({
          errors: [],
          warnings: [],
          unread: [],
        });
        expect(imported.map(({ entry }) => entry.id)).toEqual(written.map(({ id }) => id));
        for (const [at, before] of written.entries()) {
          const after = saidBy(imported[at]!.entry);
          const lost = new Set(losses.filter(({ entry }) => entry === before.id).map(({ field }) => field));
          const expected = [...saidBy(before)].filter(([field]) => !lost.has(field));
          expect(Object.fromEntries(expected.map(([field]) => [field, after.get(field)]))).toEqual(
            Object.fromEntries(expected),
          );
          if (format === 'json') expect(imported[at]!.entry).toEqual(before);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(['csv-deepl', 'csv-lokalise', 'csv-openmetadata'] as const)(
    '%s gives back all that the loss report does not name',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(entries, async (written) => {
          const { bytes, losses } = await writeFormat(format, written);
          const lost = new Map(
            written.map(({ id }) => [
              id,
              new Set(losses.filter(({ entry }) => entry === id).map(({ field }) => field)),
            ]),
          );
          const kept = written.filter(
            ({ id, en, fr }) => !lost.get(id)!.has(en?.term ? 'en.term' : 'fr.term') && (en?.term ?? fr?.term),
          );
          const { imported, errors } = await readFile(bytes, { format });
          if (kept.length === 0) return;
          expect(errors).toEqual([]);
          expect(imported).toHaveLength(kept.length);
          for (const [at, before] of kept.entries()) {
            const after = saidBy(imported[at]!.entry);
            const texts = [...saidBy(before)].filter(
              ([field]) => !lost.get(before.id)!.has(field) && !field.startsWith('relations'),
            );
            expect(Object.fromEntries(texts.map(([field]) => [field, after.get(field)]))).toEqual(
              Object.fromEntries(texts),
            );
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('SKOS', () => {
  // A literal, an address, a name, or what joins them: the whole file has to be made of these (W3C, RDF 1.1 Turtle).
  const TURTLE =
    /^(?:\s+|@prefix \w*: <[^<>"{}|^`\\\s]*> \.|"(?:[^"\\\n\r]|\\["\\nr])*"(?:@(?:fr|en)|\^\^xsd:date)?|<(?:[^<>"{}|^`\\\s]|\\u[0-9A-F]{4})*>|[a-z]*:[A-Za-z0-9-]+|a|[;,.])*$/u;

  it('is Turtle whatever the texts hold, and names every concept, term and definition', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (written) => {
        const text = textOf((await writeFormat('skos', written)).bytes);
        expect(text).toMatch(TURTLE);
        const quoted = (value: string) => `"${value.replace(/[\\"]/gu, (sign) => `\\${sign}`)}"`;
        for (const { id, fr, en } of written) {
          expect(text).toContain(`\n:${id}\n  a skos:Concept ;`);
          if (fr?.term) expect(text).toContain(`skos:prefLabel ${quoted(fr.term)}@fr`);
          if (en?.definition) expect(text).toContain(`skos:definition ${quoted(en.definition)}@en`);
        }
      }),
      { numRuns: 60 },
    );
  });
});
