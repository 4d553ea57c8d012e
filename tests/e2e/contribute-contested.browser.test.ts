import { entryText } from '../core/entry/small-glossary.ts';
import { expect, test } from '../setup/team-fixture.ts';
import { ContributePage, formOpenedBy } from './pages/contribute-page.ts';
import { findFaults } from './pages/find-faults.ts';

test('a proposal for what the team has changed too shows both versions, and leaves again as one', async ({
  page,
  extensionId,
  team,
  host,
  settings,
}) => {
  test.setTimeout(120_000);
  const { relay } = team;
  await team.publish(host, 1);
  await settings.subscribe(host.address, 'Trial');
  await relay.commitToMain('crm-loyalty/base.yaml', entryText({ 8: '  definition: Who the team serves.' }));

  await page.goto(`chrome-extension://${extensionId}/entry.html?id=base`);
  const form = await formOpenedBy(page, () => page.getByRole('button', { name: 'Improve this' }).click());
  await form.field('What it means, in English').fill('Who I serve.');
  await form.field('Note').fill('As the branches say.');
  await form.propose();
  const item = form.item('My proposals', 'customer base');
  await expect(item).toContainText('The team has changed the same in the meantime.', { timeout: 30_000 });
  await expect(item.getByRole('button', { name: 'Compare' })).toHaveCount(0);

  await team.publish(host, 2);
  await settings.page.bringToFront();
  await settings.press('Update now', 'Trial');
  const mine = await ContributePage.openMine(form.page, extensionId);
  await expect(item).toContainText('The glossary has changed the same in the meantime.');
  await mine.press('Compare: customer base');
  const version = (name: string) => mine.page.getByRole('region', { name, exact: true });
  await expect(version('Yours')).toContainText('Who I serve.');
  await expect(version('The glossary’s')).toContainText('Who the team serves.');
  await expect(mine.page.getByText('The first stays with the reviewers.')).toBeVisible();
  expect(await findFaults(mine.page.mainFrame())).toEqual([]);
  await mine.page.getByRole('radio', { name: 'Take theirs' }).check();
  await mine.press('Put them together');
  await expect(mine.field('What it means, in English')).toHaveValue('Who the team serves.');
  await expect(mine.field('Note')).toHaveValue('As the branches say.');
  await mine.field('What it means, in English').fill('Who the team and I serve.');
  await mine.press('Propose to the team');
  await mine.press('Propose to the team');
  await expect(mine.done).toContainText('is on its way to the reviewers.');
  await expect.poll(() => relay.branches().length, { timeout: 30_000 }).toBe(2);
  const texts = relay.branches().flatMap((branch) => Object.values(relay.changed(branch)));
  expect(texts.filter((text) => text.includes('Who the team and I serve.'))).toHaveLength(1);
});
