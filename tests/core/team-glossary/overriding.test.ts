import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntryContent } from '../../../core/entry/draft.ts';
import type { Entry } from '../../../core/entry/entry.ts';
import { readGlossary } from '../../../core/entry/read-glossary.ts';
import { isSame } from '../../../core/entry/same-value.ts';
import { applyOverride } from '../../../core/team-glossary/apply-override.ts';
import { applyProposal } from '../../../core/team-glossary/apply-proposal.ts';
import { checkOverrides } from '../../../core/team-glossary/check-overrides.ts';
import { overrideBetween } from '../../../core/team-glossary/override-between.ts';
import { hashContent, type Proposal } from '../../../core/team-glossary/proposal.ts';
import { proposalFile } from '../../../core/team-glossary/propose-links.ts';
import { newProposal } from '../../relay/relay-fixture.ts';
import { anyContent } from '../entry/any-content.ts';
import { contentOf } from '../entry/base-entry.ts';
import { CONFIG, entryText, readOne } from '../entry/small-glossary.ts';

const digest = (text: string) => String(text.length).padStart(64, '0');
const SOURCE = 'sources: [{ title: Guide, url: "https://example.org/guide" }]';
const NOW = entryText({}, SOURCE);
const FILE = 'overrides/base.yaml';

/** The entry is in a glossary below; the team’s has its configuration, and perhaps an override. */
function apply(proposal: Proposal, override?: string) {
  const files = new Map([['config.yaml', CONFIG]]);
  if (override !== undefined) files.set(FILE, override);
  return applyProposal(proposal, { files, located: () => [] }, digest);
}

function change(text: string, changes: Partial<Record<keyof Proposal, unknown>> = {}): Proposal {
  const base = contentOf(NOW);
  const place = { kind: 'change', domain: 'cloud', entryId: 'base', isElsewhere: true } as const;
  const proposed = { ...place, entry: contentOf(text), base: { sha256: hashContent(base, digest), entry: base } };
  return newProposal({ ...proposed, ...changes });
}

/** A file as the team’s readers get it: nothing is wrong with it, and this is what it says. */
function readOverride(text: string) {
  const { overrides, errors } = readGlossary([
    { path: 'config.yaml', text: CONFIG },
    { path: FILE, text },
  ]);
  expect(errors).toEqual([]);
  return overrides[0];
}

/** As far as it matters to who reads the entry: an empty list is none, and so is a part of nothing but such. */
const meant = (content: EntryContent): unknown => withoutEmpty({ ...content, updated: '' });

function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutEmpty);
  const kept = Object.entries(value).map(([name, item]) => [name, withoutEmpty(item)] as const);
  const said = kept.filter(([, item]) => item !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

describe('the difference between two contents of an entry', () => {
  it('makes the one of the other, in the fewest fields, or names what it cannot take out', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        const { changes, lost } = overrideBetween(before, after);
        const { entry, fields } = applyOverride(before as Entry, changes);
        if (lost.length === 0) expect(meant(entry as EntryContent)).toEqual(meant(after));
        expect(fields).not.toContain('updated');
        for (const [name, value] of Object.entries(changes)) expect(isSame(before[name as 'fr'], value)).toBe(false);
      }),
    );
  });

  it('takes out the lists of a part that has gone', () => {
    const after: EntryContent = { fr: { term: 'base' }, status: 'draft', owner: 'me', updated: '2026-11-22' };
    const before: EntryContent = { ...after, en: { forms: ['bases'] }, bridge: { it: {} } };
    expect(overrideBetween(before, after)).toEqual({ changes: { en: { forms: [] } }, lost: [] });
  });

  it('of an entry and itself is nothing', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(overrideBetween(content, content)).toEqual({ changes: {}, lost: [] });
      }),
    );
  });
});

describe('a proposal for an entry of another glossary', () => {
  it('becomes an override of the fields that were changed, and of no others', () => {
    const applied = apply(change(NOW.replace('to date', 'to the minute').replace("'2026-11-22'", "'2026-11-30'")));
    expect(applied).toMatchObject({ ok: true, path: FILE, text: 'en:\n  example: The base is up to the minute.\n' });
    expect(applied).toMatchObject({ stale: [], conflicts: [] });
  });

  it('is added to what the team says otherwise already, whose lines and comments stay', () => {
    const before = '# Ours.\nen:\n  # As in the trade.\n  term: client base\n';
    const applied = apply(change(NOW.replace('to date', 'to the minute')), before);
    expect(applied).toMatchObject({ ok: true, text: `${before}  example: The base is up to the minute.\n` });
  });

  it('is merged with it: where both have changed a field, the proposal stands, and the conflict is named', () => {
    const before = 'en:\n  definition: Those who buy.\n';
    const applied = apply(change(NOW.replace('List of customers.', 'Who is served.')), before);
    expect(applied).toMatchObject({
      ok: true,
      conflicts: ['en.definition'],
      text: 'en:\n  definition: Who is served.\n',
    });
    expect(apply(change(NOW.replace('List of customers.', 'Those who buy.')), before)).toMatchObject({
      ok: false,
      problems: [{ rule: 'nothing-changed' }],
    });
  });

  it('says that a list is empty where it was taken out', () => {
    const applied = apply(change(entryText()));
    expect(applied).toMatchObject({ ok: true, text: 'sources: []\n' });
    expect(readOverride('sources: []\n')).toEqual({ id: 'base', sources: [] });
  });

  it('of a wrong sense may change nothing: what was read stands in the file', () => {
    const told = { kind: 'wrong-sense', note: 'A ship’s base.', context: { sentence: 'Back to base.' } } as const;
    const applied = apply(change(NOW, told));
    const text = '{}\n# Wrong sense (2026-11-22, Zoé <Martin>): “Back to base.” · A ship’s base.\n';
    expect(applied).toMatchObject({ ok: true, path: FILE, text });
    expect(readOverride(text)).toEqual({ id: 'base' });
    const later = apply(change(NOW.replace('to date', 'to the minute')), text);
    expect(later).toMatchObject({ ok: true, text: expect.stringMatching(/^# Wrong sense .*\nen:\n {2}example:/u) });
  });

  it.each([
    [
      'takes out what cannot be',
      NOW.replace('bridge:\n  it:\n    fr: Comme un parc.\n    en: Like a fleet.', 'bridge: {}'),
      'override-cannot-remove',
      'bridge.it',
    ],
    [
      'has a term twice',
      NOW.replace('term: customer base', 'term: customer base\n  also: [{ term: Customer base, type: synonym }]'),
      'repeated-term',
      'en',
    ],
    [
      'leads to an entry that nobody has',
      `${NOW}relations: { related: [none] }\n`,
      'unknown-relation',
      'relations.related.0',
    ],
  ])('that %s is refused by name of the field', (_case, text, rule, field) => {
    expect(apply(change(text))).toMatchObject({ ok: false, problems: [{ rule, field, file: FILE, entry: 'base' }] });
  });

  it.each([
    ['that the team hides', 'hide: yes\n', 'entry-gone'],
    ['whose override cannot be read', 'en: [\n', 'yaml-syntax'],
  ])('%s is refused', (_case, override, rule) => {
    const applied = apply(change(NOW.replace('to date', 'to the minute')), override);
    expect(applied).toMatchObject({ ok: false, problems: [{ rule }] });
  });

  it('changes the entry itself where the team has it', () => {
    const files = new Map([
      ['config.yaml', CONFIG],
      [FILE, 'en:\n  term: x\n'],
      ['crm-loyalty/base.yaml', NOW],
    ]);
    const text = NOW.replace('to date', 'to the minute');
    const applied = applyProposal(change(text), { files, located: () => [] }, digest);
    expect(applied).toMatchObject({ ok: true, path: 'crm-loyalty/base.yaml', text });
  });

  it('of which nobody says where it is from is gone, unless the team has an override of it', () => {
    const proposal = change(NOW.replace('to date', 'to the minute'), { isElsewhere: undefined });
    expect(apply(proposal)).toMatchObject({ ok: false, problems: [{ rule: 'entry-gone' }] });
    expect(apply(proposal, 'ask:\n  fr: Qui ?\n  en: Who?\n')).toMatchObject({ ok: true, path: FILE });
  });

  it('leaves as the same file by mail or page', () => {
    const proposal = change(NOW.replace('to date', 'to the minute'));
    expect(proposalFile(proposal)).toEqual({
      name: 'base.yaml',
      path: FILE,
      text: 'en:\n  example: The base is up to the minute.\n',
    });
  });
});

describe('overrides among the entries that they change', () => {
  const below = readOne(
    entryText(
      {},
      'ambiguous: { en: [customer base] }',
      'cues: { en: { near: [buyer] } }',
      'tests: { en: { match: [a, b, c], noMatch: [d, e, f] } }',
    ),
  ).located;
  const check = (file: string, text: string) => {
    const { locatedOverrides: overrides } = readGlossary([
      { path: 'config.yaml', text: CONFIG },
      { path: file, text },
    ]);
    const { errors, warnings } = checkOverrides({ overrides, own: [], below });
    return [...errors, ...warnings].map(
      (problem) => `${problem.file}:${problem.line} ${problem.field} ${problem.rule}`,
    );
  };

  it.each([
    [
      'a term that its ambiguity no longer names',
      FILE,
      'en:\n  term: client base\n',
      `${FILE}:1 ambiguous.en.0 not-a-term-of-entry`,
    ],
    ['a file of no entry', 'overrides/none.yaml', 'en:\n  term: x y\n', 'overrides/none.yaml:1  override-of-nothing'],
  ])('%s is named', (_case, file, text, problem) => expect(check(file, text)).toEqual([problem]));

  it('run the sentences of an entry that is found otherwise', () => {
    const rules = check(FILE, 'en:\n  also:\n    - { term: clientele, type: synonym }\n').map(
      (line) => line.split(' ')[2],
    );
    expect(rules).toEqual(['test-not-matched', 'test-not-matched', 'test-not-matched']);
    expect(check(FILE, 'en:\n  example: Another one.\n')).toEqual([]);
  });
});
