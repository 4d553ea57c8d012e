import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { PATIENT, ROOT } from '../scripts/run-script.ts';
import { entryText } from '../core/entry/small-glossary.ts';
import { changeProposal, newProposal, RelayFixture } from './relay-fixture.ts';

vi.setConfig(PATIENT);

let relay: RelayFixture;
beforeEach(async () => {
  relay = await RelayFixture.open();
});
afterEach(() => relay.close());

type RelayProcess = { readonly address: string; readonly kill: () => Promise<void> };
const children: ChildProcess[] = [];
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')));

/** The relay as a process of its own, as `npm run relay` starts it. */
async function startProcess(): Promise<RelayProcess> {
  const file = path.join(relay.folder, 'relay.yaml');
  await writeFile(file, stringify(relay.config));
  const child = spawn(process.execPath, ['relay/main.ts', '--config', file], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      relay.heard.push(text);
      const found = /^EN {2}Listening: (\S+)$/mu.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => relay.heard.push(text));
    child.once('exit', () => reject(new Error(said)));
  });
  return {
    address,
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}

const localBranches = () => readdir(path.join(relay.folder, 'data/mirror.git/refs/heads/proposal')).catch(() => []);

describe('a relay that is killed', () => {
  it('between commit and push makes one branch after it is started again', async () => {
    const proposal = newProposal();
    const pushing = relay.host.holdPushes();
    const first = await startProcess();
    const lost = relay.post(proposal, first.address).catch(() => 'lost');
    await pushing;
    await first.kill();
    expect([await lost, await localBranches(), relay.branches()]).toEqual(['lost', [proposal.id], []]);
    relay.host.letPushes();
    const second = await startProcess();
    // Nobody sends it again: what was on the disk leaves by itself.
    expect(await relay.until('open', proposal, second.address)).toMatchObject({ branch: `proposal/${proposal.id}` });
    expect((await relay.post(proposal, second.address)).body).toMatchObject({ state: 'open' });
    expect(relay.branches()).toEqual([`proposal/${proposal.id}`]);
    expect(relay.git('rev-list', '--count', `main..proposal/${proposal.id}`).trim()).toBe('1');
  });

  it('again and again, at whatever it asks of the host, loses and doubles nothing', async () => {
    const proposals = Array.from({ length: 12 }, (_, number) => newProposal({ entryId: `sandbox-${number}` }));
    for (let kill = 1; kill <= 6; kill++) {
      const running = await startProcess();
      const reached = relay.host.after(kill);
      const sending = proposals.slice(0, 2 * kill).map((one) => relay.post(one, running.address).catch(() => 'lost'));
      // Proposals that come together are sent together, with fewer requests.
      await Promise.race([reached, Promise.all(sending)]);
      await running.kill();
      await Promise.all(sending);
    }
    const last = await startProcess();
    await Promise.all(proposals.map((proposal) => relay.post(proposal, last.address)));
    for (const proposal of proposals) await relay.until('open', proposal, last.address);
    expect(new Set(relay.branches())).toEqual(new Set(proposals.map(({ id }) => `proposal/${id}`)));
    for (const { id } of proposals) expect(relay.git('rev-list', '--count', `main..proposal/${id}`).trim()).toBe('1');
  });

  it('and has lost its disk knows from the host what it had sent', async () => {
    await relay.start();
    const proposal = newProposal();
    await relay.post(proposal);
    const open = await relay.until('open', proposal);
    await relay.stopRelay();
    await rm(relay.config.data, { recursive: true });
    await relay.start();
    expect((await relay.post(proposal)).body).toEqual(open);
    expect(relay.branches()).toEqual([`proposal/${proposal.id}`]);
  });
});

describe('a git host that is down', () => {
  it('costs nothing: what was taken in leaves when it is back', async () => {
    await relay.start();
    await relay.host.stop();
    const proposals = [newProposal(), newProposal({ entryId: 'other' })];
    for (const proposal of proposals) {
      const { status, body } = await relay.post(proposal);
      expect([status, body['state']]).toEqual([202, 'waiting']);
      expect(body['reason']).toMatchObject({
        fr: expect.stringContaining('gardée'),
        en: expect.stringContaining('kept'),
      });
    }
    expect((await relay.ask('/health')).body).toEqual({ host: 'down', waiting: 2 });
    await relay.host.start();
    for (const proposal of proposals) await relay.until('open', proposal);
    expect(relay.branches().sort()).toEqual(proposals.map(({ id }) => `proposal/${id}`).sort());
    expect((await relay.ask('/health')).body).toEqual({ host: 'up', waiting: 0 });
  });

  it('from the start, and a relay that is started again meanwhile, too', async () => {
    await relay.host.stop();
    await relay.start();
    const proposal = newProposal();
    expect((await relay.post(proposal)).status).toBe(202);
    await relay.stopRelay();
    await relay.start();
    await relay.host.start();
    await relay.until('open', proposal);
    expect(relay.branches()).toEqual([`proposal/${proposal.id}`]);
  });

  it('or refuses the relay is told apart, without naming the credential', async () => {
    await writeFile(path.join(relay.folder, 'token'), 'revoked-token');
    await relay.start();
    const { body } = await relay.post(newProposal());
    expect(body).toMatchObject({ state: 'waiting', reason: { en: expect.stringContaining('credential') } });
    expect(relay.heard.join('\n')).not.toMatch(/revoked-token|cmVsYXk6/u);
  });
});

describe('a branch', () => {
  it('of that name that somebody else has made stays; the proposal gets another', async () => {
    await relay.start();
    const proposal = newProposal();
    relay.git('branch', `proposal/${proposal.id}`, 'main');
    await relay.post(proposal);
    const { branch } = await relay.until('open', proposal);
    expect(branch).toBe(`proposal/${proposal.id}-2`);
    expect(relay.git('rev-parse', `proposal/${proposal.id}`)).toBe(relay.git('rev-parse', 'main'));
    expect(Object.keys(relay.changed(String(branch)))).toEqual(['cloud/sandbox.yaml']);
  });

  it('that the host will not have holds up no other', async () => {
    await relay.start();
    const [bad, good] = [newProposal(), newProposal({ entryId: 'other' })];
    const hook = path.join(relay.folder, 'host/glossary.git/hooks/update');
    await writeFile(hook, `#!/bin/sh\ncase "$1" in *${bad.id}*) echo no >&2; exit 1;; esac\n`, { mode: 0o755 });
    await relay.post(bad);
    await relay.post(good);
    await relay.until('open', good);
    expect((await relay.ask(`/proposals/${bad.id}`)).body['state']).toBe('waiting');
    await rm(hook);
    await relay.until('open', bad);
  });
});

describe('a change', () => {
  it('goes on top of what changed meanwhile, and touches no other line', async () => {
    await relay.start();
    const proposal = changeProposal({ 5: '  example: La base dort.' });
    await relay.commitToMain('crm-loyalty/base.yaml', entryText({ 9: '  example: The base sleeps.' }));
    await relay.post(proposal);
    const open = await relay.until('open', proposal);
    expect(open).toMatchObject({ conflicts: [], stale: [] });
    const both = entryText({ 5: '  example: La base dort.', 9: '  example: The base sleeps.' });
    expect(relay.changed(String(open['branch']))).toEqual({ 'crm-loyalty/base.yaml': both });
  });

  it('of a field that changed meanwhile names it; an edit in one language leaves the other behind', async () => {
    await relay.start();
    const proposal = changeProposal({ 4: '  definition: Les clients, tous.' });
    await relay.commitToMain('crm-loyalty/base.yaml', entryText({ 4: '  definition: Des clients.' }));
    await relay.post(proposal);
    const open = await relay.until('open', proposal);
    expect(open).toMatchObject({ conflicts: ['fr.definition'], stale: ['en.definition', 'bridge.it'] });
    const text = entryText({ 4: '  definition: Les clients, tous.' });
    expect(relay.changed(String(open['branch']))).toEqual({ 'crm-loyalty/base.yaml': text });
  });

  it('of a wrong sense stands as a comment where its fields are unchanged', async () => {
    await relay.start();
    const proposal = changeProposal({}, { kind: 'wrong-sense', context: { sentence: 'La base de clients du bar.' } });
    await relay.post(proposal);
    const { branch } = await relay.until('open', proposal);
    const [text] = Object.values(relay.changed(String(branch)));
    expect(text).toBe(`${entryText()}# Wrong sense (2026-11-22, Zoé <Martin>): “La base de clients du bar.”\n`);
  });
});

describe('the state of a proposal', () => {
  it('is merged once it is in the glossary, by whatever way', async () => {
    await relay.start();
    const proposal = newProposal();
    await relay.post(proposal);
    await relay.until('open', proposal);
    await relay.review(`proposal/${proposal.id}`, 'merge');
    relay.git('branch', '-D', `proposal/${proposal.id}`);
    await relay.stopRelay();
    await relay.start();
    expect(await relay.until('merged', proposal)).toEqual({ state: 'merged', id: proposal.id, url: null });
  });

  it('is rejected with the reviewer’s reason, or without one where the branch is gone', async () => {
    await relay.start();
    const [told, untold] = [newProposal(), newProposal({ entryId: 'other' })];
    for (const proposal of [told, untold]) {
      await relay.post(proposal);
      await relay.until('open', proposal);
    }
    await relay.review(`proposal/${told.id}`, { reject: 'nous disons « préproduction »' });
    relay.git('branch', '-D', `proposal/${untold.id}`);
    await relay.stopRelay();
    await relay.start();
    expect(await relay.until('rejected', told)).toMatchObject({ reason: 'nous disons « préproduction »' });
    expect(await relay.until('rejected', untold)).toMatchObject({ reason: null });
  });
});

it('what waits on the disk is a file a proposal, and nothing else is left there', async () => {
  await relay.host.stop();
  await relay.start();
  const proposal = newProposal();
  await relay.post(proposal);
  const spool = path.join(relay.config.data, 'spool');
  expect((await readdir(spool)).sort()).toEqual([`${proposal.id}.json`, 'refused']);
  expect(JSON.parse(await readFile(path.join(spool, `${proposal.id}.json`), 'utf8'))).toEqual(proposal);
  await relay.host.start();
  await relay.until('open', proposal);
  expect(await readdir(spool)).toEqual(['refused']);
});
