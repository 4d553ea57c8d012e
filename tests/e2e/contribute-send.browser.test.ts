import { writeFile } from 'node:fs/promises';
import { KEY } from '../relay/relay-fixture.ts';
import { expect, test } from '../setup/team-fixture.ts';
import { ContributePage } from './pages/contribute-page.ts';
import { TeamSection } from './pages/team-section.ts';

const QUILLIX = { term: 'quillix', meaning: 'The list of those who buy again.', side: 'Marketing' };

async function propose(form: ContributePage): Promise<void> {
  await form.propose();
  await expect(form.done).toContainText('is on its way to the reviewers.');
}

test('a proposal waits while the relay is away, leaves once, and its rejection tells the reason', async ({
  page,
  context,
  extensionId,
  team,
  host,
  settings,
}) => {
  test.setTimeout(150_000);
  const { relay } = team;
  await team.publish(host, 1);
  await settings.subscribe(host.address, 'Trial');
  await relay.stopRelay();
  const form = await ContributePage.openNew(page, extensionId);
  await form.write(QUILLIX);
  await propose(form);
  const item = form.item('My proposals', 'quillix');
  await expect(item).toContainText('Not sent yet; it leaves by itself.');
  await expect(item).toContainText('The team’s relay does not answer.');

  // The relay comes back at another address.
  await relay.start();
  const section = new TeamSection(await context.newPage(), extensionId);
  await section.open();
  await section.setRelay(relay.address, KEY);
  await page.bringToFront();
  await form.press('Send now: quillix');
  await expect(item).toContainText('With the reviewers.', { timeout: 30_000 });
  const [branch, ...others] = relay.branches();
  expect(others).toEqual([]);
  expect(Object.values(relay.changed(branch!))[0]).toContain(QUILLIX.meaning);

  await relay.review(branch!, { reject: 'We say “loyal customers”.' });
  await expect(async () => {
    const mine = await ContributePage.openMine(page, extensionId);
    await expect(mine.item('My proposals', 'quillix')).toContainText('We say “loyal customers”.', { timeout: 3000 });
  }).toPass({ timeout: 60_000 });

  // Whoever writes the same again is told.
  const again = await ContributePage.openNew(await context.newPage(), extensionId);
  await again.write(QUILLIX);
  await expect(again.duplicates).toContainText('Proposed before, and not taken: We say “loyal customers”.');
});

test('what the relay refuses comes back with what is wrong, and is mended', async ({
  page,
  extensionId,
  team,
  host,
  settings,
}) => {
  await team.publish(host, 1);
  await settings.subscribe(host.address, 'Trial');
  const own = await ContributePage.openNew(page, extensionId);
  await own.write({ ...QUILLIX, term: 'brolga' });
  await own.press('Keep for myself');
  await expect(own.done).toBeFocused();
  const form = await ContributePage.openNew(page, extensionId);
  await form.write({ ...QUILLIX, term: 'zorgal' });
  await form.group('Domain and related entries');
  // Nobody else has that entry.
  await form.field('Related entries').fill('brolga');
  await form.press('Add “brolga”');
  await propose(form);
  const item = form.item('My proposals', 'zorgal');
  await expect(item).toContainText('relations.related.0', { timeout: 30_000 });
  expect(team.relay.branches()).toEqual([]);
  await form.press('Mend it: zorgal');
  await form.group('Domain and related entries');
  await form.press('Remove “brolga”');
  await propose(form);
  await expect(item).toContainText('With the reviewers.', { timeout: 30_000 });
  expect(team.relay.branches()).toHaveLength(1);
});

test('with a key that has been revoked it is kept, and leaves once there is a good one', async ({
  page,
  context,
  extensionId,
  team,
  host,
  settings,
}) => {
  test.setTimeout(150_000);
  const { relay } = team;
  await team.publish(host, 1);
  await settings.subscribe(host.address, 'Trial');
  const fresh = KEY.toUpperCase();
  await writeFile(relay.config.keysFile, `crm ${fresh}\n`);
  const form = await ContributePage.openNew(page, extensionId);
  await form.write(QUILLIX);
  await propose(form);
  const item = form.item('My proposals', 'quillix');
  await expect(item).toContainText('The relay does not know this team key', { timeout: 30_000 });
  expect((await form.storedProposals()).map(({ state }) => state.at)).toEqual(['draft']);

  const section = new TeamSection(await context.newPage(), extensionId);
  await section.open();
  await section.setRelay(relay.address, fresh);
  await page.bringToFront();
  await form.press('Mend it: quillix');
  await expect(form.field('What it means, in English')).toHaveValue(QUILLIX.meaning);
  await propose(form);
  await expect(item).toContainText('With the reviewers.', { timeout: 30_000 });
  expect(relay.branches()).toHaveLength(1);
});
