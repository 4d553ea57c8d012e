import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchWithExtension } from '../../scripts/setup/launch-with-extension.ts';
import { expect, test } from '../setup/team-fixture.ts';
import { entryText } from '../core/entry/small-glossary.ts';
import { Card } from './pages/card.ts';
import { ContributePage, formOpenedBy } from './pages/contribute-page.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { SourcesSection } from './pages/sources-section.ts';

const PAGE = `<!doctype html><html lang="en"><title>Page</title><body style="font: 18px/1.6 sans-serif">
<p>We met. The zorgal base grew by a third this year, says the report. We left.</p></body></html>`;
const BETTER = 'All the people and companies that bought from us at least once.';

test('what one proposes from a card, reviewers merge, and another has on hover', async ({
  page,
  extensionId,
  extensionFolder,
  writePage,
  host,
  settings,
  team,
}) => {
  test.setTimeout(180_000);
  const address = writePage(PAGE);
  await team.relay.commitToMain('crm-loyalty/base.yaml', entryText({ 7: '  term: zorgal base' }));
  await team.publish(host, 1);
  await settings.subscribe(host.address, 'Trial');

  const marked = new MarkedPage(page);
  await marked.open(address);
  await expect.poll(() => marked.marks()).toEqual(['zorgal base']);
  const card = new Card(page);
  await marked.rest('zorgal base');
  await card.waitUntilShown();
  const form = await formOpenedBy(page, () => card.button(/^Improve this$/u).click());
  await expect(form.page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await form.page.getByRole('checkbox', { name: /^Add the sentence/u }).check();
  await form.field('What it means, in English').fill(BETTER);
  await form.press('Propose to the team');
  await form.field('Your name').fill('Zoé Martin');
  await form.press('Propose to the team');
  await expect(form.done).toContainText('“zorgal base” is on its way to the reviewers.');
  await expect(form.item('My proposals', 'zorgal base')).toContainText('With the reviewers.', { timeout: 30_000 });

  const [proposed] = await form.storedProposals();
  // What was ticked, and nothing else.
  expect(proposed?.proposal.context).toEqual({
    sentence: 'The zorgal base grew by a third this year, says the report.',
  });

  const { relay } = team;
  const [branch, ...others] = relay.branches();
  expect(others).toEqual([]);
  const changed = relay.changed(branch!);
  expect(Object.keys(changed)).toEqual(['crm-loyalty/base.yaml']);
  expect(changed['crm-loyalty/base.yaml']).toContain(BETTER);
  team.glossary('check', await team.checkOut(branch!));

  await relay.review(branch!, 'merge');
  await team.publish(host, 2);
  await expect(async () => {
    const mine = await ContributePage.openMine(form.page, extensionId);
    await expect(mine.item('My proposals', 'zorgal base')).toContainText('Taken into the glossary.', {
      timeout: 3000,
    });
  }).toPass({ timeout: 60_000 });

  const profile = await mkdtemp(path.join(tmpdir(), 'passerelle-second-'));
  const second = await launchWithExtension({ extension: extensionFolder, profile, headless: true });
  const hisSettings = new SourcesSection(await second.newPage(), extensionId);
  await hisSettings.open();
  await hisSettings.subscribe(host.address, 'Trial');
  const his = new MarkedPage(await second.newPage());
  await his.open(address);
  await expect.poll(() => his.marks()).toEqual(['zorgal base']);
  const hisCard = new Card(his.page);
  await his.rest('zorgal base');
  await hisCard.waitUntilShown();
  await expect.poll(() => hisCard.text()).toContain(BETTER);
  expect(await hisCard.text()).toContain('from Trial');

  // The first browser asks with its ETag, and takes one shard.
  host.requests.splice(0);
  await settings.page.bringToFront();
  await settings.press('Update now', 'Trial');
  await settings.press('Update now', 'Trial');
  expect(host.requests.filter(({ path: asked }) => asked === '/manifest.json').at(-1)?.status).toBe(304);
  await second.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
