import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENT, runScript } from '../scripts/run-script.ts';
import { changeProposal, newProposal, RelayFixture } from './relay-fixture.ts';

vi.setConfig(PATIENT);

let relay: RelayFixture;
beforeEach(async () => {
  relay = await (await RelayFixture.open()).start();
});
afterEach(() => relay.close());

describe('proposals at once', () => {
  it('50 of them become 50 branches with one file each, none lost, none doubled', async () => {
    const proposals = Array.from({ length: 50 }, (_, number) =>
      newProposal({
        entryId: `sandbox-${number}`,
        proposer: { name: `Person ${number}`, email: `p${number}@example.org` },
      }),
    );
    const answers = await Promise.all(proposals.map((proposal) => relay.post(proposal)));
    expect(answers.filter(({ status }) => status > 202)).toEqual([]);
    for (const proposal of proposals) await relay.until('open', proposal);
    expect(relay.branches().sort()).toEqual(proposals.map(({ id }) => `proposal/${id}`).sort());
    for (const { id, entryId } of proposals)
      expect(Object.keys(relay.changed(`proposal/${id}`))).toEqual([`cloud/${entryId}.yaml`]);
    const [first] = proposals;
    const message = relay.git('log', '-1', '--format=%an%n%B', `proposal/${first!.id}`);
    expect(message).toContain('Relay\n');
    expect(message).toContain('Co-authored-by: Person 0 <p0@example.org>');
  });

  it('one sent five times at once, and once more later, is one branch', async () => {
    const proposal = newProposal();
    const answers = await Promise.all(Array.from({ length: 5 }, () => relay.post(proposal)));
    const open = await relay.until('open', proposal);
    const later = await relay.post(proposal);
    expect(later.body).toEqual(open);
    expect(answers.every(({ status }) => status === 200 || status === 202)).toBe(true);
    expect(relay.branches()).toEqual([`proposal/${proposal.id}`]);
    expect(relay.git('rev-list', '--count', `main..proposal/${proposal.id}`).trim()).toBe('1');
  });

  it('another one under the same number is refused, and changes nothing', async () => {
    const proposal = newProposal();
    await relay.post(proposal);
    const before = await relay.until('open', proposal);
    const other = await relay.post({ ...proposal, note: 'Something else' });
    expect([other.status, other.body['refusal']]).toEqual([409, 'id-taken']);
    expect(await relay.until('open', proposal)).toEqual(before);
  });
});

it('a branch passes `glossary check`, the gaps of a draft being warnings', async () => {
  const proposals = [newProposal(), changeProposal({ 9: '  example: Nobody cleans it.' })];
  for (const proposal of proposals) {
    await relay.post(proposal);
    await relay.until('open', proposal);
    const folder = path.join(relay.folder, proposal.id);
    await mkdir(folder);
    const archive = ['archive', '--format=tar', `--output=${folder}.tar`, `proposal/${proposal.id}`];
    relay.git(...archive);
    execFileSync('tar', ['-xf', `${folder}.tar`, '-C', folder]);
    const { code, stdout } = await runScript('scripts/glossary/main.ts', ['check', '--json', folder]);
    expect({ code, errors: (JSON.parse(stdout) as { errors: unknown }).errors }).toEqual({ code: 0, errors: [] });
  }
});
