import { beforeAll, describe, expect, it } from 'vitest';
import { readGlossary, type GlossaryReading } from '../../../core/entry/read-glossary.ts';
import { planImport } from '../../../core/formats/plan-import.ts';
import { MAX_IMPORT_BYTES } from '../../../core/formats/import-limits.ts';
import { BUILT_IN_GLOSSARY, readGlossaryFolder } from '../../../scripts/glossary/glossary-folder.ts';
import { readFile, rulesOf, writeFormat } from './import-file.ts';

let glossary: GlossaryReading;
beforeAll(async () => {
  glossary = readGlossary(await readGlossaryFolder(BUILT_IN_GLOSSARY));
});

describe('the whole glossary', () => {
  it.each(['json', 'csv', 'xlsx', 'tbx', 'tbx-dct'] as const)(
    'goes to %s and back, and nothing changes',
    async (format) => {
      const { entries, config } = glossary;
      const { bytes } = await writeFormat(format, entries, { config: config! });
      expect(bytes.length).toBeLessThan(MAX_IMPORT_BYTES);
      const reading = await readFile(bytes, {
        existing: entries,
        domains: config!.domains,
        domain: config!.domains[0]!,
      });
      expect([rulesOf(reading.errors), rulesOf(reading.warnings), rulesOf(reading.losses)]).toEqual([[], [], []]);
      const plan = await planImport(reading, entries);
      expect(plan?.counts).toEqual({ new: 0, changed: 0, same: entries.length, duplicate: 0, refused: 0, drafts: 0 });
    },
  );

  it('is written as SKOS with each concept, and what SKOS cannot say in the loss report', async () => {
    const { bytes, losses } = await writeFormat('skos', glossary.entries, { config: glossary.config! });
    const text = new TextDecoder().decode(bytes);
    expect(text.match(/^ {2}a skos:Concept ;$/gmu)).toHaveLength(glossary.entries.length);
    const lost = new Set(losses.map(({ field }) => field));
    for (const field of ['ask.fr', 'bridge.it.en', 'tests.fr.match', 'fr.gender', 'status'])
      expect(lost).toContain(field);
    for (const field of ['fr.term', 'en.definition', 'relations.broader', 'sources.url'])
      expect(lost).not.toContain(field);
  });
});
