import { entryOf } from '../core/build-entry.ts';
import { newSigner } from '../core/team-glossary/source-crypto.ts';
import { canSetPolicies, expect, test } from '../setup/policy-fixture.ts';
import { findFaults } from './pages/find-faults.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { PopupWindow } from './pages/popup-window.ts';
import { SourcesSection } from './pages/sources-section.ts';

/** A browser looks for a changed policy when it notices the change: on its own time. */
const SOON = { timeout: 45_000 };

const PAGE = `<!doctype html><html lang="en"><title>Page</title><body style="font: 18px/1.6 sans-serif">
<p>The zorgal went up, and the technical debt stays; the bounce rate too.</p></body></html>`;
const zorgal = entryOf({ id: 'zorgal', discipline: 'marketing', en: { term: 'zorgal', definition: 'Of the bank.' } });

test.beforeAll(async () => test.skip(!(await canSetPolicies()), 'Policies are root’s to set.'));

test.describe('what an organisation sets', () => {
  test('gives its glossary, locks settings, and acts in pages that are open', async ({
    page,
    context,
    extensionId,
    writePage,
    host,
    setPolicy,
  }) => {
    const signer = await newSigner();
    await host.publish({ entries: [zorgal], signer, name: 'Bank' });
    const marked = new MarkedPage(page);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toContain('technical debt');
    const settings = new SourcesSection(await context.newPage(), extensionId);
    await settings.open();
    await expect(settings.section('Your organisation')).toHaveCount(0);

    await setPolicy({
      sources: [{ address: host.address, key: signer.key }],
      allowOwnSources: false,
      relay: { address: 'https://relay.bank.example', key: 'k'.repeat(32) },
      locked: { reader: { role: 'it' }, marking: { density: 'page' }, sites: { off: ['secret.example'] } },
      defaults: { hover: { delay: 600 } },
    });
    const organisation = settings.section('Your organisation');
    await expect(organisation).toContainText('3 settings are set.', SOON);
    await expect(organisation).toContainText('Proposals go to https://relay.bank.example.');
    await expect(settings.option('I work in', 'IT')).toBeChecked();
    await expect(settings.option('I work in', 'Marketing')).toBeDisabled();
    await expect(settings.page.getByRole('group', { name: 'I work in' })).toHaveAccessibleDescription(
      'Set by your organisation',
    );
    const source = settings.source('Bank');
    await expect(source).toContainText('Set by your organisation', SOON);
    await expect(source.getByRole('button', { name: /^Remove/u })).toHaveCount(0);
    await expect(settings.field).toHaveCount(0);
    await expect(settings.section('Sites')).toContainText('secret.example');
    await expect(settings.section('Sites').getByRole('textbox')).toHaveCount(0);
    const team = settings.section('Your team');
    await expect(team.getByText('Set by your organisation')).toHaveCount(2);
    await expect(team.getByRole('form')).toHaveCount(0);
    await expect.poll(() => findFaults(settings.page.mainFrame())).toEqual([]);
    // In the page that was open: the bank’s term, and not the words of one’s own side.
    await page.bringToFront();
    await expect.poll(() => marked.marks(), SOON).toEqual(['zorgal', 'bounce rate']);

    const popup = await PopupWindow.open(context, page, extensionId);
    await expect.poll(() => popup.texts('details')).toHaveLength(1);
    await popup.evaluate(`document.querySelector('details').open = true`);
    expect(await popup.texts('.managed-note')).toEqual(['Set by your organisation']);
    expect(await popup.evaluate(`document.querySelector('.site-switch__input').disabled`)).toBe(true);
    await popup.close();

    // Nobody but the organisation takes it away.
    await settings.page.bringToFront();
    await settings.deleteEverything();
    await expect(settings.source('Bank')).toBeVisible();
    await expect(settings.option('I work in', 'IT')).toBeChecked();

    await setPolicy({});
    await expect(organisation).toHaveCount(0, SOON);
    await expect(settings.option('I work in', 'Marketing')).toBeEnabled();
    await expect(team.getByRole('form')).toHaveCount(2);
    await page.bringToFront();
    await expect.poll(() => marked.marks(), SOON).toEqual(['technical debt', 'bounce rate']);
  });

  test('wrongly is named, in the settings and in the console; the right parts act', async ({
    context,
    extensionId,
    serviceWorker,
    setPolicy,
  }) => {
    const told: string[] = [];
    (await serviceWorker()).on('console', (message) => told.push(message.text()));
    const settings = new SourcesSection(await context.newPage(), extensionId);
    await settings.open();
    await setPolicy({
      sources: [{ address: 'http://glossary.bank.example' }],
      pollMinutes: 1,
      locked: { reader: { role: 'hr' }, hover: { trigger: 'modifier' } },
    });
    const problems = settings.section('Your organisation').getByRole('listitem');
    await expect(problems.filter({ hasText: 'sources.0.address:' })).toContainText('is no https address', SOON);
    await expect(problems.filter({ hasText: 'pollMinutes:' })).toContainText('every 5 to 1,440 minutes');
    await expect(problems.filter({ hasText: 'locked.reader.role:' })).toContainText(
      'Choose one of: marketing, it, both.',
    );
    await expect(settings.option('It comes', 'Only with Shift held')).toBeChecked();
    await expect(settings.option('I work in', 'Marketing')).toBeEnabled();
    await expect.poll(() => told.filter((line) => line.startsWith('Policy: ')).length).toBe(3);
  });

  test('is not asked in the first run', async ({ page, extensionId, setPolicy, context }) => {
    await setPolicy({ locked: { reader: { role: 'it' } } });
    const settings = new SourcesSection(await context.newPage(), extensionId);
    await settings.open();
    await expect(settings.option('I work in', 'IT')).toBeChecked(SOON);
    await page.goto(`chrome-extension://${extensionId}/welcome.html`);
    await expect(page.getByText('One question, then you try it.')).toBeVisible();
    await expect(page.getByRole('group')).toHaveCount(1);
  });
});
