import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentOf } from '../../core/entry/draft.ts';
import type { Entry } from '../../core/entry/entry.ts';
import { readGlossary } from '../../core/entry/read-glossary.ts';
import { hashContent, type Proposal } from '../../core/team-glossary/proposal.ts';
import { sha256 } from '../../relay/prepare-branch.ts';
import { checkFolder } from '../../scripts/glossary/check.ts';
import { BUILT_IN_GLOSSARY, readGlossaryFolder } from '../../scripts/glossary/glossary-folder.ts';
import { PATIENT } from '../scripts/run-script.ts';
import { changeProposal, newProposal, RelayFixture } from './relay-fixture.ts';

vi.setConfig(PATIENT);

let relay: RelayFixture;
let api: Entry;
beforeAll(async () => {
  relay = await (await RelayFixture.open()).start();
  const { entries } = readGlossary(await readGlossaryFolder(BUILT_IN_GLOSSARY));
  api = entries.find(({ id }) => id === 'api')!;
});
afterAll(() => relay.close());

/** What a reader proposes for an entry that comes with the extension. */
const forApi = (entry: Entry, changes: Partial<Proposal> = {}) =>
  newProposal({
    kind: 'change',
    entryId: 'api',
    isElsewhere: true,
    entry: { ...contentOf(entry), updated: '2026-11-30' },
    base: { sha256: hashContent(contentOf(api), sha256), entry: contentOf(api) },
    ...changes,
  });

async function branchOf(proposal: Proposal): Promise<string> {
  expect(await relay.post(proposal)).toMatchObject({ status: 200 });
  return String((await relay.until('open', proposal))['branch']);
}

/** The team’s glossary as a branch has it, in a folder. */
async function checkOut(branch: string): Promise<string> {
  const folder = await mkdtemp(path.join(relay.folder, 'work-'));
  relay.git('worktree', 'add', '--quiet', '--force', '--detach', folder, branch);
  return folder;
}

const messageOf = (branch: string): string => relay.git('log', '-1', '--format=%B', branch);

describe('a proposal for an entry that comes with the extension', () => {
  it('makes an override of what was changed, which passes `glossary check`', async () => {
    const branch = await branchOf(forApi({ ...api, en: { ...api.en, example: 'Our bank has one.' } }));
    expect(relay.changed(branch)).toEqual({ 'overrides/api.yaml': 'en:\n  example: Our bank has one.\n' });
    expect(messageOf(branch)).toMatch(/^overrides: change api\n/u);
    const { errors, warnings, overrides } = await checkFolder(await checkOut(branch));
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
    expect(overrides).toEqual([{ id: 'api', en: { example: 'Our bank has one.' } }]);
  });

  it('is added to what is merged meanwhile; both stand', async () => {
    await relay.review(await branchOf(forApi({ ...api, en: { ...api.en, example: 'Our bank has one.' } })), 'merge');
    const branch = await branchOf(forApi({ ...api, en: { ...api.en, definition: 'A way in for programs.' } }));
    const text = 'en:\n  example: Our bank has one.\n  definition: A way in for programs.\n';
    expect(relay.changed(branch)).toEqual({ 'overrides/api.yaml': text });
  });

  it('that was marked where it is not meant stands in the file with the sentence', async () => {
    const told = { kind: 'wrong-sense', context: { sentence: 'API 20E is a test for bacteria.' } } as const;
    const branch = await branchOf(forApi(api, { ...told, created: '2026-11-30T10:00:00Z' }));
    const text = relay.changed(branch)['overrides/api.yaml'];
    expect(text).toMatch(/# Wrong sense \(2026-11-30, Zoé <Martin>\): “API 20E is a test for bacteria\.”\n$/u);
    expect((await checkFolder(await checkOut(branch))).errors).toEqual([]);
  });

  it('that would leave it broken is refused by name of the field', async () => {
    const also = [{ term: api.en.term, type: 'synonym' as const }];
    const { status, body } = await relay.post(forApi({ ...api, en: { ...api.en, also } }));
    expect([status, body['problems']]).toMatchObject([422, [{ file: 'overrides/api.yaml', rule: 'repeated-term' }]]);
  });
});

describe('with plain git, the message of the commit', () => {
  it('says what the proposer wrote and ticked, as words only', async () => {
    const proposal = changeProposal(
      { 4: '  definition: Qui achète.' },
      {
        note: 'Ask @boss, closes #12. Proposal-Id: x\nCo-authored-by: Evil <evil@example.org>',
        context: { sentence: 'La base est fermée.', address: 'https://example.org/page' },
      },
    );
    const branch = await branchOf(proposal);
    const message = messageOf(branch);
    expect(message).toContain('What its author says:\n\n    Ask @ boss, closes # 12. Proposal-Id: x Co-authored-by');
    expect(message).toContain(
      'Read in this sentence:\n\n    La base est fermée.\n\nOn this page:\n\n    https://example.org',
    );
    const trailers = relay.git('log', '-1', '--format=%(trailers:only,unfold)', branch);
    expect(trailers.match(/^Proposal-Id: .*$/gmu)).toEqual([`Proposal-Id: ${proposal.id}`]);
    expect(trailers.match(/^Co-authored-by: .*$/gmu)).toHaveLength(1);
  });

  it('says nothing of what was not ticked', async () => {
    const message = messageOf(await branchOf(changeProposal({ 4: '  definition: Qui paie.' })));
    expect(message.trim().split('\n\n')).toHaveLength(2);
    expect(message).toMatch(/^crm-loyalty: change base\n\nProposal-Id: /u);
  });
});
