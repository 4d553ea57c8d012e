import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../core/entry/problem.ts';
import { entryText, readEntries, readOne } from './small-glossary.ts';

const DRAFT = ['fr:', '  term: bac à sable', '  definition: Copie d’un système.'];
const END = ['status: draft', 'owner: crm', "updated: '2026-11-22'", ''];
const draft = (...more: readonly string[]) => [...DRAFT, ...more, ...END].join('\n');
const gapsIn = (text: string) => readOne(text).drafts.flatMap(({ gaps }) => gaps);
const brief = ({ line, field, rule }: Problem) => `${line} ${field} ${rule}`;

describe('a draft', () => {
  it('of a term in one language is no error and no entry; one warning names what it lacks', () => {
    const { errors, warnings, entries, drafts, byDomain } = readOne(['fr: { term: bac à sable }', ...END].join('\n'));
    expect([errors, entries, byDomain['crm-loyalty']]).toEqual([[], [], 0]);
    expect(warnings.map(brief)).toEqual(['1  unfinished-draft']);
    expect(warnings[0]!.reason.en).toContain(': fr.definition, fr.example, en, bridge.it, ask.');
    expect(drafts.map(({ entry }) => [entry.id, entry.discipline])).toEqual([['base', 'marketing']]);
  });

  it('with a text that is too long for a card has a gap there; one that is longer than any is an error', () => {
    const long = (words: number) => entryText({ 4: `  definition: ${'mot '.repeat(words)}`, 17: 'status: draft' });
    expect(gapsIn(long(46))).toEqual(['fr.definition']);
    expect(readOne(long(1001)).errors.map(brief)).toEqual(['4 fr.definition too-long']);
  });

  it('with all that an entry has is an entry', () => {
    const { errors, warnings, entries, drafts } = readOne(entryText({ 17: 'status: draft' }));
    expect([errors, warnings, drafts]).toEqual([[], [], []]);
    expect(entries.map(({ status }) => status)).toEqual(['draft']);
  });

  it.each([
    ['a half-told bridge', 'bridge: { it: { fr: Comme un parc. } }', 'bridge.it.en'],
    ['a half-told question', 'ask: { en: Who? }', 'ask.fr'],
    ['a bridge that nobody needs, half-told', 'bridge: { marketing: { fr: x } }', 'bridge.marketing.en'],
  ])('names the missing half of %s', (_case, line, gap) => {
    expect(gapsIn(draft(line))).toContain(gap);
  });

  it.each([
    ['has a term nowhere', draft().replace(/ {2}term.*\n/u, ''), '1  no-term'],
    ['has an unknown field', draft('statut: x'), '4 statut unknown-field'],
    ['has an empty text', draft("en: { term: '' }"), '4 en.term empty'],
    [
      'names an entry that is not there',
      draft('relations: { related: [none] }'),
      '4 relations.related.0 unknown-relation',
    ],
  ])('that %s is an error', (_case, text, problem) => {
    expect(readOne(text).errors.map(brief)).toEqual([problem]);
  });

  it('counts among the others: its id is taken, and it may be related to', () => {
    const { errors } = readEntries({
      'crm-loyalty/base.yaml': entryText({}, 'relations: { related: [sandbox] }'),
      'cloud/sandbox.yaml': draft(),
      'projects/sandbox.yaml': draft(),
    });
    expect(errors.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['projects/sandbox.yaml duplicate-id']);
  });
});

it('an entry that is no draft has no gaps: they are errors', () => {
  expect(readOne(draft().replace('draft', 'approved')).errors.map(({ field, rule }) => `${field} ${rule}`)).toEqual(
    expect.arrayContaining(['en missing', 'fr.example missing', 'bridge missing', 'ask missing']),
  );
});
