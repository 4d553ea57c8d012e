import { describe, expect, it } from 'vitest';
import { applyProposal } from '../../../core/team-glossary/apply-proposal.ts';
import { hashContent } from '../../../core/team-glossary/proposal.ts';
import { readBuiltInIds } from '../../../relay/built-in-ids.ts';
import { newProposal } from '../../relay/relay-fixture.ts';
import { contentOf } from '../entry/base-entry.ts';
import { CONFIG, entryText } from '../entry/small-glossary.ts';

const RELATIONS = 'relations: { related: [churn], falseFriend: [{ entry: lead, note: { fr: x, en: y } }] }';
const NOW = entryText({}, RELATIONS);
const glossary = {
  files: new Map([
    ['config.yaml', CONFIG],
    ['crm-loyalty/base.yaml', NOW],
  ]),
  located: () => [],
};
const digest = (text: string) => String(text.length).padStart(64, '0');

const change = (text: string) => {
  const base = contentOf(NOW);
  const place = { kind: 'change', domain: 'crm-loyalty', entryId: 'base' } as const;
  return newProposal({ ...place, entry: contentOf(text), base: { sha256: hashContent(base, digest), entry: base } });
};

describe('a change of an entry that is related to entries of another glossary', () => {
  it('keeps these relations', () => {
    const applied = applyProposal(change(NOW.replace('to date', 'to the minute')), glossary, digest);
    expect(applied).toMatchObject({ ok: true, text: NOW.replace('to date', 'to the minute') });
  });

  it('may not add one that leads nowhere', () => {
    const applied = applyProposal(change(NOW.replace('[churn]', '[churn, none]')), glossary, digest);
    expect(applied).toMatchObject({
      ok: false,
      problems: [{ field: 'relations.related.1', rule: 'unknown-relation' }],
    });
  });

  it('may add one to an entry of the built-in glossary', async () => {
    const elsewhere = await readBuiltInIds();
    const related = NOW.replace('[churn]', '[churn, crm]');
    expect(applyProposal(change(related), glossary, digest)).toMatchObject({ ok: false });
    expect(applyProposal(change(related), { ...glossary, elsewhere }, digest)).toMatchObject({ ok: true });
  });
});
