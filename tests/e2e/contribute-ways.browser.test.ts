import type { Page } from '@playwright/test';
import { expect, test } from '../setup/contribute-fixture.ts';
import { ContributePage, formOpenedBy } from './pages/contribute-page.ts';
import { TeamSection } from './pages/team-section.ts';

const ZORGAL = { term: 'zorgal', meaning: 'What our team counts & “weighs” every morning.', side: 'IT' };
/** As many words as a definition may have, of letters that take six characters each in an address. */
const LONG = Array.from({ length: 45 }, () => 'éùàèéùàèéùàè').join(' ');
const HOST = 'https://git.example.org/team/glossary';
const KEEPERS = 'glossary+keepers@example.org';

test.beforeEach(async ({ context, extensionId }) => {
  await context.route(`${HOST}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Host</title>' }),
  );
  const section = new TeamSection(await context.newPage(), extensionId);
  await section.open();
  await section.setPlaces(HOST, KEEPERS);
  await section.page.close();
});
test.afterEach(({ context }) => context.unrouteAll());

async function sign(form: ContributePage): Promise<void> {
  await form.press('Propose to the team');
  await form.field('Your name').fill('Zoé Martin');
}

/** Does something, and returns the address that the host’s page was asked for. */
async function askedOfHost(page: Page, deed: () => Promise<unknown>): Promise<URL> {
  const asked = page.context().waitForEvent('request', (request) => request.url().startsWith(HOST));
  const [request] = await Promise.all([asked, deed()]);
  return new URL(request.url());
}

/** Does something, and returns the address of the message that the mail program was to open. */
async function writtenTo(page: Page, deed: () => Promise<unknown>): Promise<URL> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  const asked = new Promise<string>((resolve) => {
    session.on('Page.frameRequestedNavigation', ({ url }) => url.startsWith('mailto:') && resolve(url));
  });
  await deed();
  const address = new URL(await asked);
  await session.detach();
  return address;
}

test('the page of the git host opens with the new file filled in', async ({ page, extensionId }) => {
  const form = await ContributePage.openNew(page, extensionId);
  await form.write(ZORGAL);
  await sign(form);
  const address = await askedOfHost(page, () => form.press('Open the page of the git host'));
  expect(`${address.origin}${address.pathname}`).toBe(`${HOST}/new/main`);
  expect(address.href.length).toBeLessThan(6000);
  expect(address.searchParams.get('filename')).toMatch(/^[a-z-]+\/zorgal\.yaml$/u);
  expect(address.searchParams.get('value')).toContain('  term: zorgal\n  definition: What our team counts & “weighs”');
  await page.bringToFront();
  await expect(form.item('My proposals', 'zorgal')).toContainText('Handed over by the page of the git host.');
});

test('an entry of the extension leaves as what the team says otherwise, and nothing else', async ({
  page,
  extensionId,
}) => {
  await page.goto(`chrome-extension://${extensionId}/entry.html?id=technical-debt`);
  const form = await formOpenedBy(page, () => page.getByRole('button', { name: 'Improve this' }).click());
  await form.field('What it means, in English').fill('What we owe ourselves.');
  await sign(form);
  const address = await askedOfHost(form.page, () => form.press('Open the page of the git host'));
  expect(address.searchParams.get('filename')).toBe('overrides/technical-debt.yaml');
  expect(address.searchParams.get('value')).toBe('en:\n  definition: What we owe ourselves.\n');
});

test('an e-mail opens with the file as its text, to the team and nobody else', async ({ page, extensionId }) => {
  const form = await ContributePage.openNew(page, extensionId);
  await form.write(ZORGAL);
  await sign(form);
  const address = await writtenTo(page, () => form.press('Write an e-mail'));
  expect(decodeURIComponent(address.pathname)).toBe(KEEPERS);
  expect([...address.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(address.searchParams.get('subject')).toBe('Glossary: zorgal');
  expect(address.searchParams.get('body')).toMatch(/^[a-z-]+\/zorgal\.yaml\r\n\r\n/u);
  expect(address.searchParams.get('body')).toContain('definition: What our team counts & “weighs” every morning.');
  expect(address.href.length).toBeLessThan(6000);
  await expect(form.item('My proposals', 'zorgal')).toContainText('Handed over by e-mail.');
});

test('what is too long for an address leaves as a file; nothing of it is lost', async ({ page, extensionId }) => {
  const form = await ContributePage.openNew(page, extensionId);
  await form.write({ ...ZORGAL, meaning: LONG });
  await form.group('In French too');
  await form.field('The term in French').fill('zorgal');
  await form.field('What it means, in French').fill(LONG);
  await sign(form);
  for (const way of ['Open the page of the git host', 'Write an e-mail']) {
    await form.press(way);
    await expect(form.page.getByText('It is too long for a page or an e-mail: save it as a file.')).toBeVisible();
  }
  const [file] = await Promise.all([page.waitForEvent('download'), form.press('Save as a file')]);
  expect(file.suggestedFilename()).toBe('zorgal.yaml');
  await expect(form.item('My proposals', 'zorgal')).toContainText('Saved as a file.');
});
