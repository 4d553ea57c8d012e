import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryOrDraft } from '../../../core/entry/draft.ts';
import type { Entry } from '../../../core/entry/entry.ts';
import { DomainId } from '../../../core/entry/ids.ts';
import { applyImport, changeEntries, type ImportChoice } from '../../../core/formats/apply-import.ts';
import { planImport } from '../../../core/formats/plan-import.ts';
import { entryOf } from '../build-entry.ts';
import { entries } from './arbitrary-entry.ts';
import { readFile, writeFormat } from './import-file.ts';

const bilingual = { fr: 'a', en: 'b' };
const churn: Entry = {
  ...entryOf({
    id: 'churn',
    en: { term: 'churn', also: [{ term: 'customer churn', type: 'fullForm', forms: ['customers churned'] }] },
    fr: { term: 'attrition', gender: 'f' },
    bridge: { it: bilingual },
    tests: { en: { match: ['x'], noMatch: [] } },
  }),
  domain: DomainId.parse('crm-loyalty'),
};

async function planOf(text: string, existing: readonly EntryOrDraft[] = [churn]) {
  const reading = await readFile(text, { existing });
  return (await planImport(reading, existing))!;
}

describe('what becomes of an entry of a file', () => {
  it('with our id: new, changed with its fields, or the same', async () => {
    const { items, counts } = await planOf(
      'id,en.term,en.definition\nlead,lead,\nchurn,churn,Customers who leave.\nchurn-2,churn rate,\n',
    );
    expect(items.map(({ state, imported, ...rest }) => [state, imported.entry.id, rest])).toEqual([
      ['new', 'lead', {}],
      ['changed', 'churn', { of: 'churn', fields: ['en.definition'] }],
      ['new', 'churn-2', {}],
    ]);
    expect(counts).toEqual({ new: 2, changed: 1, same: 0, duplicate: 0, refused: 0, drafts: 3 });
    expect((await planOf('id,en.term\nchurn,churn\n')).counts.same).toBe(1);
  });

  it.each([
    ['preferred, composed otherwise', 'fr.term,en.definition\ncafé,x\n'.normalize('NFD')],
    ['preferred, in capitals', 'fr.term,en.definition\nCAFÉ,x\n'],
    ['admitted', 'en.term,en.definition\nCustomer churn,x\n'],
  ])('of others, with a term that is there (%s): a person has to choose', async (_, table) => {
    const existing: EntryOrDraft[] = [{ ...churn, fr: { ...churn.fr, term: 'café' } }];
    expect((await planOf(table, existing)).items[0]).toMatchObject({ state: 'duplicate', by: 'term', of: ['churn'] });
  });

  it('of others, with nothing that is not there already: the same', async () => {
    expect((await planOf('en.term,fr.term\nCHURN,Attrition\n')).counts).toMatchObject({ same: 1, duplicate: 0 });
  });

  it('twice in one file: by id or by term, a person has to choose', async () => {
    const byId = await planOf('id,en.term\nlead,lead\nlead,lead two\n', []);
    expect(byId.items[1]).toMatchObject({ state: 'duplicate', by: 'id', of: ['lead'] });
    const byTerm = await planOf('en.term,fr.term\nlead,piste\nlead,client potentiel\n', []);
    expect(byTerm.items[1]).toMatchObject({ state: 'duplicate', by: 'term', of: ['lead'] });
  });

  it('with another term but the id that ours would have: a new entry under a free id', async () => {
    const existing = [{ ...churn, en: { ...churn.en, term: 'customer loss', also: [] } }];
    const { items } = await planOf('en.term\nchurn\n', existing);
    expect(items[0]).toMatchObject({ state: 'new', imported: { entry: { id: 'churn-2' } } });
  });
});

describe('an import', () => {
  const table = 'en.term,en.definition,en.also,fr.term\nCustomer churn,Other words.,loss of customers,désabonnement\n';

  it.each<[ImportChoice, object | null]>([
    ['skip', null],
    [
      'fill',
      {
        term: 'churn',
        definition: 'zzdef',
        also: [
          { term: 'customer churn', type: 'fullForm', forms: ['customers churned'] },
          { term: 'loss of customers', type: 'synonym' },
        ],
      },
    ],
    [
      'replace',
      {
        term: 'churn',
        definition: 'Other words.',
        also: [
          { term: 'customer churn', type: 'fullForm', forms: ['customers churned'] },
          { term: 'loss of customers', type: 'synonym' },
        ],
      },
    ],
  ])('of a duplicate, chosen to %s', async (choice, expected) => {
    const { change } = applyImport(await planOf(table), [churn], new Map([[0, choice]]));
    if (expected === null) return expect(change).toEqual({ put: [], remove: [] });
    expect(change.put).toHaveLength(1);
    expect(change.put[0]).toMatchObject({ id: 'churn', en: expected, tests: churn.tests });
    expect(change.put[0]!.fr?.also).toEqual([{ term: 'désabonnement', type: 'synonym' }]);
  });

  it('of a duplicate, chosen to be added: a sense of its own, under an id of its own', async () => {
    const { change } = applyImport(await planOf(table), [churn], new Map([[0, 'add']]));
    expect(change.put.map(({ id, status }) => [id, status])).toEqual([['customer-churn-2', 'draft']]);
  });

  it('of our own table: what people took out of a list goes, what the table cannot hold stays', async () => {
    const { change } = applyImport(
      await planOf('id,en.term,en.also,en.definition\nchurn,churn,acronym: CC | customer churn,New.\n'),
      [churn],
    );
    expect(change.put[0]!.en).toEqual({
      term: 'churn',
      also: [
        { term: 'CC', type: 'acronym' },
        { term: 'customer churn', type: 'fullForm', forms: ['customers churned'] },
      ],
      definition: 'New.',
      example: 'zzex',
    });
    expect(change.put[0]).toMatchObject({ status: 'approved', tests: { en: { match: ['x'], noMatch: [] } } });
  });

  it('is one change that can be taken back, and the same file changes nothing the second time', async () => {
    const formats = fc.constantFrom('json', 'csv', 'tbx', 'csv-lokalise', 'csv-deepl');
    const choices = fc.array(fc.constantFrom<ImportChoice>('skip', 'fill', 'replace', 'add'), {
      minLength: 4,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(entries, entries, formats, choices, async (existing, written, format, chosen) => {
        const { bytes } = await writeFormat(format, written);
        const plan = (await planImport(await readFile(bytes, { existing, format }), existing))!;
        const { change, undo } = applyImport(plan, existing, new Map(chosen.map((choice, at) => [at, choice])));
        const after = changeEntries(existing, change);
        const byId = (list: readonly EntryOrDraft[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(changeEntries(after, undo))).toEqual(byId(existing));
        const again = (await planImport(await readFile(bytes, { existing: after, format }), after))!;
        const secondTime = applyImport(again, after).change.put;
        expect(secondTime).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
