import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../core/entry/problem.ts';
import { readGlossary } from '../../../core/entry/read-glossary.ts';
import { CONFIG, ENTRY_LINES, entryText, readEntries, readOne } from './small-glossary.ts';

const brief = ({ line, field, rule }: Problem) => `${line} ${field} ${rule}`;
const words = (count: number) => Array.from({ length: count }, (_, at) => `mot${at}`).join(' ');

describe('a correct entry', () => {
  const { entries, errors, warnings, byDomain } = readOne(entryText());

  it('has no problems, and takes its id, domain and discipline from its place', () => {
    expect([...errors, ...warnings]).toEqual([]);
    expect(entries).toMatchObject([{ id: 'base', domain: 'crm-loyalty', discipline: 'marketing' }]);
    expect(byDomain).toEqual({ 'crm-loyalty': 1, cloud: 0, projects: 0 });
  });

  it('keeps words that YAML elsewhere takes for something else', () => {
    expect(entries[0]).toMatchObject({ owner: 'NO', updated: '2026-11-22' });
    const values = ['yes', 'null', '~', '1e3', '0x1F', '2026-11-22', 'on'];
    for (const owner of values) expect(readOne(entryText({ 18: `owner: ${owner}` })).entries[0]?.owner).toBe(owner);
  });

  it('is composed, trimmed and folded to one line', () => {
    const [entry] = readOne(entryText({ 3: '  term: "  me\u0301dia\u200b \\n payant "' })).entries;
    expect(entry?.fr.term).toBe('média payant');
  });
});

describe('the schema says', () => {
  it.each<[string, Record<number, string | null>, string[], string[]]>([
    ['a field is missing', { 8: null }, [], ['7 en.definition missing']],
    ['a section is missing', { 14: null, 15: null, 16: null }, [], ['1 ask missing']],
    ['a field is unknown', { 17: 'status: approved\nstatut: approuvé' }, [], ['18 statut unknown-field']],
    ['a field is too deep', { 15: '  fr: { de: x }' }, [], ['15 ask.fr wrong-type']],
    ['a list is a text', {}, ['relations:', '  related: crm'], ['21 relations.related wrong-type']],
    ['a value is not in its list', { 17: 'status: final' }, [], ['17 status not-in-list']],
    ['a text is empty', { 16: "  en: ' '" }, [], ['16 ask.en empty']],
    ['a term is 81 characters long', { 3: `  term: ${'a'.repeat(81)}` }, [], ['3 fr.term too-long']],
    ['a definition has 46 words', { 4: `  definition: ${words(46)}` }, [], ['4 fr.definition too-many-words']],
    ['a definition has 45 words', { 4: `  definition: ${words(45)}` }, [], []],
    ['a term is a function word', { 7: '  term: the' }, [], ['7 en.term function-word']],
    ['a term has no letter', { 7: '  term: "2026"' }, [], ['7 en.term no-letter']],
    ['a term has a control character', { 7: '  term: "a\\x07b"' }, [], ['7 en.term control-character']],
    ['a text has half a surrogate pair', { 9: '  example: "x\\ud83d"' }, [], ['9 en.example control-character']],
    ['a term reads backwards', { 7: '  term: "a\\u202eb"' }, [], ['7 en.term bidi-control']],
    ['a day does not exist', { 19: "updated: '2026-02-29'" }, [], ['19 updated bad-date']],
    [
      'a link is not https',
      {},
      ['sources:', '  - { title: x, url: "javascript:alert(1)" }'],
      ['21 sources.0.url not-https'],
    ],
    [
      'a link has credentials',
      {},
      ['sources:', '  - { title: x, url: "https://a:b@c.org" }'],
      ['21 sources.0.url credentials-in-address'],
    ],
    ['an id of a relation is malformed', {}, ['replacedBy: CRM!'], ['20 replacedBy bad-id']],
    ['a key of prototypes', {}, ['__proto__: { owner: x }'], ['20 __proto__ unknown-field']],
    ['a nested key of prototypes', { 15: '  fr: x\n  __proto__: y' }, [], ['16 ask.__proto__ unknown-field']],
    ['a key of constructors', {}, ['constructor: x'], ['20 constructor unknown-field']],
  ])('%s', (_case, changes, more, problems) => {
    const { errors, entries } = readOne(entryText(changes, ...more));
    expect(errors.map(brief)).toEqual(problems);
    expect(entries).toHaveLength(problems.length === 0 ? 1 : 0);
  });
});

describe('YAML', () => {
  it.each<[string, string, string[]]>([
    ['with an alias', entryText({ 15: '  fr: &a x', 16: '  en: *a' }), ['15  yaml-feature', '16  yaml-feature']],
    ['with an alias bomb', bomb(), ['21  yaml-feature', '40  yaml-feature']],
    ['with a custom tag', entryText({ 18: 'owner: !person Ada' }), ['18  yaml-feature']],
    ['with a tag of JavaScript', entryText({ 18: 'owner: !!js/function f' }), ['18  yaml-syntax']],
    ['with a duplicate key', entryText({ 18: 'owner: Ada\nowner: Eve' }), ['19  yaml-syntax']],
    ['with a tab as indentation', entryText({ 15: '\tfr: x' }), ['15  yaml-syntax']],
    ['with an unclosed quote', entryText({ 19: "updated: '2026" }), ['20  yaml-syntax']],
    ['of two documents', `${entryText()}---\nfr: x\n`, ['20  yaml-syntax']],
    ['of more than 64,000 characters', entryText({}, '#'.repeat(64_000)), ['1  file-too-large']],
    ['that is empty', '', ['1  wrong-type']],
    ['that is one word', 'CRM', ['1  wrong-type']],
  ])('%s is refused, with the line', (_case, text, problems) => {
    const { errors, entries } = readOne(text);
    expect(errors.map(brief)).toEqual(expect.arrayContaining(problems));
    expect(entries).toEqual([]);
  });

  it.each([['['], ['{a: '], ['- '], ['? '], ['- - a: ']])(
    'nested 10,000 deep with "%s" is refused, not thrown',
    (piece) => {
      expect(readOne(piece.repeat(10_000)).errors.length).toBeGreaterThan(0);
    },
  );
});

function bomb(): string {
  const rows = Array.from(
    { length: 20 },
    (_, row) => `  - &a${row} [${row === 0 ? 'lol' : `*a${row - 1}, *a${row - 1}`}]`,
  );
  return entryText({}, 'sources:', ...rows);
}

describe('what only the whole glossary shows', () => {
  const cues = ['cues: { fr: { near: [vente] } }', 'tests: { fr: { match: [a, b, c], noMatch: [d, e, f] } }'];

  it.each<[string, Record<number, string | null>, string[], string[]]>([
    ['a missing bridge', { 10: 'bridge: {}', 11: null, 12: null, 13: null }, [], ['10 bridge.it bridge-missing']],
    ['an unknown relation', {}, ['relations:', '  related:', '    - crm'], ['22 relations.related.0 unknown-relation']],
    ['a relation to itself', {}, ['relations:', '  broader: [base]'], ['21 relations.broader.0 self-relation']],
    ['a deprecated entry without a successor', { 17: 'status: deprecated' }, [], ['17 status replacement-missing']],
    [
      'a successor that does not exist',
      { 17: 'status: deprecated' },
      ['replacedBy: crm'],
      ['20 replacedBy unknown-relation'],
    ],
    [
      'a term given twice',
      { 3: '  term: base de clients\n  also: [{ term: Base de clients, type: variant }]' },
      [],
      ['3 fr repeated-term'],
    ],
    [
      'an ambiguous term of another entry',
      {},
      ['ambiguous: { fr: [lead] }', ...cues],
      ['20 ambiguous.fr.0 not-a-term-of-entry'],
    ],
    [
      'an ambiguous term without cues and tests',
      {},
      ['ambiguous: { fr: [base de clients] }'],
      ['1 cues.fr cues-missing', '1 tests.fr too-few-tests'],
    ],
    ['an ambiguous term with both', {}, ['ambiguous: { fr: [base de clients] }', ...cues], []],
    ['a case-sensitive term of another entry', {}, ['caseSensitive: [IT]'], ['20 caseSensitive.0 not-a-term-of-entry']],
  ])('%s', (_case, changes, more, problems) => {
    expect(readOne(entryText(changes, ...more)).errors.map(brief)).toEqual(problems);
  });

  it('an unknown domain, told with those that there are', () => {
    const { errors } = readEntries({ 'comerce/base.yaml': entryText() });
    expect(errors.map(brief)).toEqual(['1  unknown-domain']);
    expect(errors[0]!.remedy.fr).toContain('crm-loyalty, cloud, projects');
  });

  it('a malformed id', () => {
    expect(readEntries({ 'cloud/Base_1.yaml': entryText() }).errors.map(brief)).toEqual(['1  bad-id']);
  });

  it('an id in two domains, told with the other file', () => {
    const twin = entryText({ 11: '  marketing:' });
    const { errors } = readEntries({ 'crm-loyalty/base.yaml': entryText(), 'cloud/base.yaml': twin });
    expect(errors.map(brief)).toEqual(['1  duplicate-id']);
    expect(errors[0]!.reason.en).toMatch(/crm-loyalty\/base\.yaml|cloud\/base\.yaml/u);
  });

  it('a shared word needs both bridges', () => {
    expect(readEntries({ 'projects/base.yaml': entryText() }).errors.map(brief)).toEqual([
      '11 bridge.marketing bridge-missing',
    ]);
  });

  it('the same text in both languages is a warning', () => {
    const { errors, warnings } = readOne(entryText({ 8: '  definition: Liste des clients.' }));
    expect([errors, warnings.map(brief)]).toEqual([[], ['8 en.definition same-in-both-languages']]);
  });
});

describe('errors', () => {
  const broken = entryText({ 3: '  term: de', 8: null, 17: 'status: final' }, 'statut: x');
  const { errors, entries } = readEntries({
    'cloud/bad.yaml': broken,
    'crm-loyalty/base.yaml': entryText(),
    'x/y.yaml': 'a: b: c',
  });

  it('come all at once, from every file, and the valid entries with them', () => {
    expect(errors.map((problem) => `${problem.file}:${brief(problem)}`).sort()).toEqual([
      'cloud/bad.yaml:16 status not-in-list',
      'cloud/bad.yaml:19 statut unknown-field',
      'cloud/bad.yaml:3 fr.term function-word',
      'cloud/bad.yaml:7 en.definition missing',
      'x/y.yaml:1  unknown-domain',
      'x/y.yaml:1  yaml-syntax',
    ]);
    expect(entries.map(({ id }) => id)).toEqual(['base']);
  });

  it('name the entry, the reason and the remedy, in French and in English', () => {
    for (const { entry, reason, remedy } of errors) {
      expect(entry).not.toBe('');
      for (const text of [reason, remedy]) {
        expect(text.fr.length * text.en.length).toBeGreaterThan(0);
        expect(text.fr).not.toBe(text.en);
      }
    }
  });
});

describe('the configuration', () => {
  it.each([
    ['is missing', [], ['config.yaml:1  missing']],
    ['is broken', [{ path: 'config.yaml', text: 'name: [' }], ['config.yaml:1  yaml-syntax']],
    [
      'lacks a licence',
      [{ path: 'config.yaml', text: CONFIG.replace(/licence.*\n/u, '') }],
      ['config.yaml:1 licence missing'],
    ],
    [
      'has an unknown discipline',
      [{ path: 'config.yaml', text: CONFIG.replace('discipline: it', 'discipline: sales') }],
      ['config.yaml:5 domains.1.discipline not-in-list'],
    ],
  ])('that %s is an error, and no entry is read', (_case, config, problems) => {
    const { errors, entries } = readGlossary([...config, { path: 'cloud/a.yaml', text: ENTRY_LINES.join('\n') }]);
    expect(errors.map((problem) => `${problem.file}:${brief(problem)}`)).toEqual(expect.arrayContaining(problems));
    expect(entries).toEqual([]);
  });
});
