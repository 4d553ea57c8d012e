import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentOf } from '../../core/entry/draft.ts';
import { readGlossary, type GlossaryReading } from '../../core/entry/read-glossary.ts';
import type { Manifest, Shard } from '../../core/team-glossary/manifest.ts';
import { hashContent, type Proposal } from '../../core/team-glossary/proposal.ts';
import { askState, sendProposal, type Relay, type RelayAnswer } from '../../core/team-glossary/relay-client.ts';
import { sha256 } from '../../relay/prepare-branch.ts';
import { BUILT_IN_GLOSSARY, readGlossaryFolder } from '../../scripts/glossary/glossary-folder.ts';
import { PATIENT, ROOT, runScript } from '../scripts/run-script.ts';
import { newProposal } from './relay-fixture.ts';

vi.setConfig(PATIENT);

let data = '';
let relay: Relay = { address: '', key: '' };
let reading: GlossaryReading;
let stop = async () => {};
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=R', '-c', 'user.email=r@example.org', ...args], {
    cwd: path.join(data, 'glossary.git'),
    encoding: 'utf8',
  });

/** `npm run relay`, for a try-out; the address is read from what it says, the key from the file that it names. */
async function start(): Promise<void> {
  const child = spawn(process.execPath, ['relay/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, RELAY_DATA: data, RELAY_PORT: '0', RELAY_CONFIG: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  for await (const text of child.stderr.setEncoding('utf8')) {
    said += String(text);
    const address = /^EN {2}Listening: (\S+)$/mu.exec(said)?.[1];
    if (!address) continue;
    const [, key = ''] = (await readFile(/key: in (\S+)$/mu.exec(said)?.[1] ?? '', 'utf8')).split(' ');
    relay = { address, key };
    break;
  }
  expect(said).not.toContain(relay.key.trim());
  stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
}

beforeAll(async () => {
  data = await mkdtemp(path.join(os.tmpdir(), 'passerelle-embedded-'));
  reading = readGlossary(await readGlossaryFolder(BUILT_IN_GLOSSARY));
  await start();
});
afterAll(async () => {
  await stop();
  await rm(data, { recursive: true, force: true });
});

/** What the relay says once it no longer waits; sending the same again is how a sender asks. */
async function settled(proposal: Proposal): Promise<RelayAnswer> {
  for (;;) {
    const answer = await sendProposal(proposal, relay, fetch);
    if (!answer.ok || answer.state.state !== 'waiting') return answer;
  }
}

async function branchOf(proposal: Proposal): Promise<string> {
  const answer = await settled(proposal);
  return answer.ok && answer.state.state === 'open' ? answer.state.branch : JSON.stringify(answer);
}

describe('a relay for a try-out', () => {
  it('keeps its key from others', async () => {
    expect((await stat(path.join(data, 'keys'))).mode & 0o077).toBe(0);
  });

  it('takes a change of an entry of the built-in glossary to a branch that changes one line', async () => {
    const entry = contentOf(reading.entries.find(({ tests }) => tests)!);
    const { id, domain } = reading.entries.find(({ tests }) => tests)!;
    const proposal = newProposal({
      kind: 'change',
      domain,
      entryId: id,
      base: { sha256: hashContent(entry, sha256), entry },
      entry: { ...entry, owner: 'someone else' },
    });
    const diff = git('diff', '--unified=0', `main...${await branchOf(proposal)}`).split('\n');
    expect(diff.filter((line) => /^[-+](?![-+])/u.test(line))).toEqual([
      `-owner: ${entry.owner}`,
      '+owner: someone else',
    ]);
  });

  it('refuses a change that breaks the test sentences of the entry', async () => {
    const { id, domain, ...rest } = reading.entries.find(({ tests }) => tests?.fr)!;
    const base = contentOf({ id, domain, ...rest });
    const { match, noMatch } = base.tests!.fr!;
    const tests = { ...base.tests, fr: { match: [...match, 'Rien de tel ici.'], noMatch } };
    const proposal = newProposal({
      kind: 'change',
      domain,
      entryId: id,
      base: { sha256: hashContent(base, sha256), entry: base },
      entry: { ...base, tests },
    });
    expect(await settled(proposal)).toMatchObject({
      problem: 'invalid',
      problems: [{ rule: 'test-not-matched', field: `tests.fr.match.${match.length}` }],
    });
  });

  it('starts again with what it had; what is merged is published', async () => {
    const whole = contentOf(reading.entries.find(({ domain }) => domain === 'cloud')!);
    const { relations: _, ...entry } = {
      ...whole,
      fr: { ...whole.fr!, term: 'zzbac' },
      en: { ...whole.en!, term: 'zzbox' },
    };
    const proposal = newProposal({ entryId: 'zz-sandbox', entry });
    const branch = await branchOf(proposal);
    await stop();
    const work = path.join(data, 'work');
    git('worktree', 'add', '--quiet', '--force', work, 'main');
    git('-C', work, 'merge', '--quiet', '--no-ff', '--no-edit', branch);
    await start();
    expect(await askState(proposal.id, relay, fetch)).toMatchObject({ state: { state: 'merged' } });
    const out = path.join(data, 'dist');
    await mkdir(out);
    const { code, stderr } = await runScript('scripts/glossary/main.ts', ['build', '--out', out, work]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const manifest = JSON.parse(await readFile(path.join(out, 'manifest.json'), 'utf8')) as Manifest;
    expect(manifest.entries).toBe(reading.entries.length + 1);
    const shards = await Promise.all(
      manifest.shards.map(async (shard) => JSON.parse(await readFile(path.join(out, shard.path), 'utf8')) as Shard),
    );
    expect(shards.flatMap(({ entries }) => entries.map(({ id }) => id as string))).toContain('zz-sandbox');
  });
});
