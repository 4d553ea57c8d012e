import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createGit, printed } from './git.ts';
import type { RelayConfig } from './relay-config.ts';

const NOBODY = { GIT_AUTHOR_NAME: 'Passerelle', GIT_AUTHOR_EMAIL: 'passerelle@proposals.invalid' };
const COMMITTER = { GIT_COMMITTER_NAME: 'Passerelle', GIT_COMMITTER_EMAIL: 'passerelle@proposals.invalid' };

/**
 * The configuration of a relay for a try-out: a bare repository of its own in `data`, made from a glossary the first
 * time, and a key in a file that only its owner reads.
 */
export async function embeddedConfig(data: string, glossary: string, port: number): Promise<RelayConfig> {
  const remote = path.join(data, 'glossary.git');
  const keysFile = path.join(data, 'keys');
  await mkdir(data, { recursive: true });
  if (!(await exists(remote))) await makeRepository(remote, glossary);
  if (!(await exists(keysFile)))
    await writeFile(keysFile, `trial ${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  return {
    listen: { host: '127.0.0.1', port },
    data: path.join(data, 'relay'),
    glossary: { remote, branch: 'main', folder: '' },
    host: { kind: 'git' },
    keysFile,
    origins: ['chrome-extension://*', 'moz-extension://*'],
    trustedProxies: [],
    limits: { perAddress: 120, perTeam: 600 },
    committer: { name: 'Passerelle', email: 'passerelle@proposals.invalid' },
    language: 'en',
  };
}

/** A bare repository with one commit that holds a folder. Appears whole or not at all. */
export async function makeRepository(repository: string, folder: string): Promise<void> {
  const work = await mkdtemp(path.join(os.tmpdir(), 'passerelle-relay-'));
  const making = `${repository}.making`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  try {
    await cp(folder, work, { recursive: true });
    const git = createGit(work);
    await printed(git, ['init', '--quiet', '--initial-branch=main']);
    await printed(git, ['add', '--all']);
    await printed(git, ['commit', '--quiet', '--message=glossary: begin'], { env: { ...NOBODY, ...COMMITTER } });
    await printed(git, ['clone', '--quiet', '--bare', '--no-local', '.', making]);
    await rename(making, repository);
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(making, { recursive: true, force: true });
  }
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
