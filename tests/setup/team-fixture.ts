import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { GlossaryHost } from '../../scripts/setup/glossary-host.ts';
import { filesBelow } from '../../scripts/glossary/files-below.ts';
import { KEY, RelayFixture } from '../relay/relay-fixture.ts';
import { TeamSection } from '../e2e/pages/team-section.ts';
import { test as base } from './contribute-fixture.ts';

export { expect } from '@playwright/test';

/** A team: its repository behind `git http-backend`, a relay that pushes to it, and reviewers. */
export class Team {
  readonly relay: RelayFixture;

  constructor(relay: RelayFixture) {
    this.relay = relay;
  }

  /** The files of a branch in a folder of their own. */
  async checkOut(branch: string): Promise<string> {
    const folder = await mkdtemp(path.join(this.relay.folder, 'checked-out-'));
    this.relay.git('worktree', 'add', '--quiet', '--force', '--detach', folder, branch);
    return folder;
  }

  /** Runs the command line for glossaries, as a team’s CI does. Throws where it fails. */
  glossary(...args: readonly string[]): string {
    return execFileSync(process.execPath, ['scripts/glossary/main.ts', ...args], { encoding: 'utf8' });
  }

  /** Builds what is on the main branch, and puts it on the host. */
  async publish(host: GlossaryHost, number: number): Promise<void> {
    const out = await mkdtemp(path.join(this.relay.folder, 'dist-'));
    this.glossary('build', '--out', out, '--number', String(number), await this.checkOut('main'));
    for (const file of await filesBelow(out)) host.put(`/${file}`, await readFile(path.join(out, file), 'utf8'));
  }
}

export const test = base.extend<{ team: Team }>({
  team: async ({ context, extensionId }, use) => {
    const relay = await RelayFixture.open({ origins: [`chrome-extension://${extensionId}`] });
    await relay.start();
    const settings = new TeamSection(await context.newPage(), extensionId);
    await settings.open();
    await settings.setRelay(relay.address, KEY);
    await settings.page.close();
    await use(new Team(relay));
    await relay.close();
  },
});
