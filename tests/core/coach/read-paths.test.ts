import { describe, expect, it } from 'vitest';
import { readPaths } from '../../../core/coach/read-paths.ts';
import { EntryId } from '../../../core/entry/ids.ts';
import { readGlossary } from '../../../core/entry/read-glossary.ts';
import { BUILT_IN_GLOSSARY, readGlossaryFolder } from '../../../scripts/glossary/glossary-folder.ts';

const ids = Array.from({ length: 20 }, (_, at) => `term-${at}`);
const known = new Set(ids.map((id) => EntryId.parse(id)));

const list = (name: string, items: readonly string[]) => [`${name}:`, ...items.map((item) => `  - ${item}`)];
const pathText = ({ prerequisites = ids.slice(15, 17), entries = ids.slice(0, 15), check = ids.slice(0, 5) } = {}) =>
  ['title: { fr: Titre, en: Title }', 'purpose: { fr: But, en: Purpose }']
    .concat(list('prerequisites', prerequisites), list('entries', entries), list('check', check))
    .join('\n');

const rulesOf = (text: string, path = 'paths/crm.yaml') =>
  readPaths([{ path, text }], known).errors.map(({ rule, field }) => `${rule} ${field}`.trim());

describe('a learning path', () => {
  it('is read with its id', () => {
    const { paths, errors } = readPaths([{ path: 'paths/crm.yaml', text: pathText() }], known);
    expect([errors, paths[0]!.id, paths[0]!.entries.length]).toEqual([[], 'crm', 15]);
  });

  it.each([
    ['too few entries', pathText({ entries: ids.slice(0, 14) }), ['path-length entries']],
    ['an unknown entry', pathText({ prerequisites: ['nothing'] }), ['unknown-relation prerequisites.0']],
    ['an entry twice', pathText({ entries: [...ids.slice(0, 15), ids[0]!] }), ['path-repeats entries.15']],
    ['a prerequisite that is taught', pathText({ prerequisites: [ids[0]!] }), ['path-repeats prerequisites.0']],
    [
      'a check on what is not taught',
      pathText({ check: ids.slice(12, 17) }),
      ['path-untaught check.3', 'path-untaught check.4'],
    ],
    ['no purpose', pathText().replace(/purpose.*\n/u, ''), ['missing purpose']],
    ['no YAML', ': :', ['yaml-syntax']],
  ])('with %s is a problem with its place', (_, text, expected) => {
    expect(rulesOf(text)).toEqual(expected);
  });

  it('needs a name that is an id', () => {
    expect(rulesOf(pathText(), 'paths/My Path.yaml')).toEqual(['bad-id']);
  });

  it('comes with the glossary ten times, and is no entry of it', async () => {
    const files = await readGlossaryFolder(BUILT_IN_GLOSSARY);
    const { entries, errors } = readGlossary(files);
    const read = readPaths(files, new Set(entries.map(({ id }) => id)));
    expect([errors, read.errors, read.paths.length]).toEqual([[], [], 10]);
  });
});
