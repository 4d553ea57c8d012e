import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from './import-file.ts';

// Files made by the working group behind TBX, where this machine has them: they are not ours to copy.
const SAMPLES = process.env['PASSERELLE_SAMPLES'] ?? path.resolve(import.meta.dirname, '../../../../shared/samples');
const folder = path.join(SAMPLES, 'tbx');
const isThere = existsSync(folder);
const suite = isThere
  ? 'the samples of the TBX working group'
  : `skipped: no samples in ${folder} (PASSERELLE_SAMPLES names their folder)`;

const sample = (name: string) => readFile(readFileSync(path.join(folder, name)), { name });

// oxlint-disable-next-line vitest/valid-title -- it says why it is skipped
describe.skipIf(!isThere)(suite, () => {
  it.each(['core_structure_good.tbx', 'min_good.tbx', 'basic_good.tbx'])('%s comes in whole', async (name) => {
    const { imported, errors, warnings, losses, total } = await sample(name);
    expect([errors, warnings.filter(({ rule }) => rule !== 'unknown-domain-name')]).toEqual([[], []]);
    expect([imported.length, total]).toEqual([39, 39]);
    // The file has six more, which have a term in Zulu only: each is named.
    expect(losses.filter(({ rule }) => rule === 'no-language-of-ours').map(({ entry }) => entry)).toHaveLength(6);
    expect(imported.every(({ entry, gaps }) => entry.status === 'draft' && gaps.includes('fr'))).toBe(true);
  });

  it('every text of an English section of the valid TBX-Basic is in its entry or in the loss report', async () => {
    const { imported, losses } = await sample('basic_good.tbx');
    const texts = imported.flatMap(({ entry: { en } }) => [
      en!.term!,
      ...(en!.also ?? []).map(({ term }) => term),
      ...(en!.avoid ?? []).map(({ term }) => term),
    ]);
    expect(texts).toEqual(
      expect.arrayContaining(['black hole', 'open cluster', 'galactic cluster', 'accretion disc', 'GRB']),
    );
    // Three of its English sections have no definition.
    expect(imported.filter(({ entry }) => entry.en?.definition)).toHaveLength(36);
    expect(new Set(losses.map(({ field }) => field))).toEqual(
      new Set([
        'admin source',
        'descrip context',
        'langSec es',
        'langSec zu',
        'note',
        'termNote partOfSpeech',
        'transacGrp',
        'xref xGraphic',
        '',
      ]),
    );
  });

  it.each([
    [
      'core_structure_bad.tbx',
      [
        '15 tbx-text',
        '21 tbx-element',
        '27 tbx-type-missing',
        '28 tbx-term-first',
        '32 tbx-one-only',
        '46 tbx-one-only',
      ],
    ],
    ['min_bad.tbx', ['21 tbx-category', '41 tbx-category', '803 tbx-value']],
    ['basic_bad.tbx', ['24 tbx-level', '26 tbx-category', '69 tbx-value', '97 tbx-level', '140 tbx-category']],
  ])('%s has each of its errors named, and no others', async (name, expected) => {
    const { warnings, imported } = await sample(name);
    const told = warnings.filter(({ rule }) => rule !== 'unknown-domain-name');
    expect(told.map(({ line, rule }) => `${line} ${rule}`)).toEqual(expected);
    expect(imported).toHaveLength(39);
  });

  it('poorly_formed_xml.tbx is refused with the line of the tag that is not closed', async () => {
    const { errors, imported } = await sample('poorly_formed_xml.tbx');
    expect(imported).toEqual([]);
    expect(errors).toMatchObject([{ rule: 'xml-syntax', line: 42 }]);
  });
});
