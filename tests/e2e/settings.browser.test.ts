import { expect, test } from '../setup/extension-fixture.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { PopupWindow } from './pages/popup-window.ts';
import { SettingsTab } from './pages/settings-page.ts';

const PARTS = ['reader', 'interfaceLanguage', 'hover', 'marking', 'speech', 'domainsOff', 'sites', 'sitesOff'];
const SILENCED = { marksOwnWords: false, density: 'section', look: 'dotted' };

type Stored = Readonly<Record<string, unknown>>;
type Evaluate = (expression: string) => Promise<unknown>;
let evaluate: Evaluate;

const stored = () => evaluate(`chrome.storage.local.get(${JSON.stringify(PARTS)})`) as Promise<Stored>;
const clear = () => evaluate(`chrome.storage.local.remove(${JSON.stringify(PARTS)})`);
const store = (records: Stored) => evaluate(`chrome.storage.local.set(${JSON.stringify(records)})`);

test.beforeEach(async ({ serviceWorker }) => {
  evaluate = async (expression) => (await serviceWorker()).evaluate(expression);
  await clear();
});

test.afterEach(() => clear());

test('every setting is stored as it is chosen, nothing before, and is there again in the next tab', async ({
  page,
  context,
  extensionId,
}) => {
  const settings = new SettingsTab(page, extensionId);
  await settings.open();
  expect(await stored()).toEqual({});
  await settings.choose('I work in', 'Marketing');
  await settings.choose('Read first in', 'French');
  await settings.choose('Which words', 'Mine too');
  await settings.choose('How often', 'Everywhere');
  await settings.choose('In one screenful, at most', '6');
  await settings.choose('Look', 'Tint');
  await settings.choose('After a rest of', '0.6 s');
  await settings.choose('It comes', 'Only with Shift held');
  await settings.choose('Listen to terms', 'No');
  await settings
    .section('Domains of the glossary')
    .getByRole('checkbox', { name: /^Cloud/u })
    .uncheck();
  await settings.addSite(' https://*.Example.org/Wiki/ ');
  await settings.choose('Read pages', 'Only on listed sites');
  await settings.addSite('intranet');
  await settings.choose('Interface in', 'English');
  const all = {
    reader: { language: 'fr', role: 'marketing' },
    marking: { marksOwnWords: true, silenced: [], density: 'all', perScreen: 6, look: 'tint' },
    speech: { isOn: false },
    hover: { trigger: 'modifier', delay: 600 },
    domainsOff: ['cloud'],
    sites: { mode: 'listed', off: ['*.example.org/Wiki/'], on: ['intranet'] },
    interfaceLanguage: 'en',
  };
  await expect.poll(stored).toEqual(all);
  const next = new SettingsTab(await context.newPage(), extensionId);
  await next.open();
  for (const [group, name] of [
    ['I work in', 'Marketing'],
    ['Read first in', 'French'],
    ['Which words', 'Mine too'],
    ['How often', 'Everywhere'],
    ['In one screenful, at most', '6'],
    ['Look', 'Tint'],
    ['Listen to terms', 'No'],
    ['It comes', 'Only with Shift held'],
    ['Read pages', 'Only on listed sites'],
    ['Interface in', 'English'],
  ] as const)
    await expect(next.option(group, name)).toBeChecked();
  await expect(next.page.getByRole('group', { name: 'After a rest of' })).toHaveCount(0);
  await expect(next.section('Domains of the glossary').getByText('8 of 9 on')).toBeVisible();
  expect(await stored()).toEqual(all);
});

test('two settings pages that are open at once show each other’s changes, and neither undoes the other’s', async ({
  page,
  context,
  extensionId,
}) => {
  const [one, two] = [new SettingsTab(page, extensionId), new SettingsTab(await context.newPage(), extensionId)];
  await one.open();
  await two.open();
  await one.choose('How often', 'Everywhere');
  await expect(two.option('How often', 'Everywhere')).toBeChecked();
  await two.choose('Look', 'Thin line');
  await expect(one.option('Look', 'Thin line')).toBeChecked();
  await Promise.all([one.addSite('one.example'), two.addSite('two.example')]);
  for (const { page: tab } of [one, two])
    await expect(tab.getByRole('list', { name: 'Sites left alone' }).getByRole('listitem')).toHaveText([
      'one.example',
      'two.example',
    ]);
  expect(await stored()).toMatchObject({ marking: { density: 'all', look: 'line' } });
});

test('the sample shows which words are marked, and how often', async ({ page, extensionId }) => {
  const settings = new SettingsTab(page, extensionId);
  await settings.open();
  await settings.choose('How often', 'Once a page');
  await expect.poll(() => settings.sampleMarks()).toEqual(['landing page', 'API']);
  await settings.choose('How often', 'Everywhere');
  await settings.choose('I work in', 'IT');
  await expect.poll(() => settings.sampleMarks()).toEqual(Array(3).fill('landing page'));
  await settings.choose('How often', 'Once a section');
  await settings.choose('Which words', 'Mine too');
  await expect.poll(() => settings.sampleMarks()).toEqual(['landing page', 'API', 'API', 'landing page']);
});

test('records that are older, newer or damaged give way part by part, and are kept until their part is changed', async ({
  page,
  extensionId,
}) => {
  const records = {
    reader: { language: 'klingon', role: 'it' },
    interfaceLanguage: 7,
    hover: { trigger: 'modifier' },
    marking: { marksOwnWords: true, silenced: ['api', 'No id!', 3], density: 'paragraph', colour: 'pink' },
    domainsOff: 'cloud',
    sites: null,
  };
  await store(records);
  const settings = new SettingsTab(page, extensionId);
  await settings.open();
  await expect(settings.option('I work in', 'IT')).toBeChecked();
  await expect(settings.option('Read first in', 'English')).toBeChecked();
  await expect(settings.option('Which words', 'Mine too')).toBeChecked();
  await expect(settings.option('How often', 'Once a section')).toBeChecked();
  await expect(settings.option('It comes', 'Only with Shift held')).toBeChecked();
  await expect(settings.section('Silenced terms').getByRole('listitem')).toHaveText([/^API/u]);
  const notice = (section: string) => settings.section(section).getByText(/could not be read/u);
  for (const section of ['You', 'Marks in pages', 'Domains of the glossary'])
    await expect(notice(section)).toBeVisible();
  for (const section of ['The card', 'Sites']) await expect(notice(section)).toHaveCount(0);
  expect(await stored()).toEqual(records);
  await settings.choose('Look', 'Tint');
  await expect(notice('Marks in pages')).toHaveCount(0);
  const marking = { marksOwnWords: true, silenced: ['api'], density: 'section', perScreen: 12, look: 'tint' };
  await expect.poll(stored).toEqual({ ...records, marking });
});

test('sites that an older version had switched off stay off, and its record is kept', async ({ page, extensionId }) => {
  await store({ sitesOff: ['old.example', 5] });
  await evaluate(`chrome.runtime.onInstalled.dispatch({ reason: 'update' })`);
  const sites = { mode: 'everywhere', off: ['old.example'], on: [] };
  await expect.poll(stored).toEqual({ sites, sitesOff: ['old.example', 5] });
  const settings = new SettingsTab(page, extensionId);
  await settings.open();
  await expect(settings.section('Sites').getByRole('listitem')).toHaveText(['old.example']);
});

test('a site is refused with the reason, added once, and taken out from the keyboard', async ({
  page,
  extensionId,
}) => {
  const settings = new SettingsTab(page, extensionId);
  await settings.open();
  const sites = settings.section('Sites');
  for (const [typed, reason] of [
    ['  ', /Type the address/u],
    ['chrome://settings', /Only sites of the web/u],
    ['wiki.*.org', /very beginning/u],
    ['(a+)+$', /not the address/u],
    ['example.org/?q=1', /question mark/u],
    ['مرحبا بالعالم', /spaces/u],
    ['x'.repeat(10_000), /too long/u],
  ] as const) {
    await settings.addSite(typed);
    await expect(sites.getByRole('status')).toHaveText(reason);
    await expect(sites.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  }
  for (const site of ['a.example', 'b.example', 'c.example']) await settings.addSite(site);
  await settings.addSite('HTTP://B.example/');
  await expect(sites.getByRole('status')).toHaveText('b.example is in the list already.');
  await sites.getByRole('button', { name: 'Remove b.example' }).focus();
  await page.keyboard.press('Enter');
  await expect(sites.getByRole('button', { name: 'Remove c.example' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sites.getByRole('button', { name: 'Remove a.example' })).toBeFocused();
  await expect.poll(stored).toMatchObject({ sites: { mode: 'everywhere', off: ['a.example'], on: [] } });
});

test('silenced terms are listed by name, and are marked again in open tabs, one by one or all', async ({
  page,
  context,
  writePage,
  extensionId,
}) => {
  await store({ marking: { ...SILENCED, silenced: ['technical-debt', 'gone-entry', 'crm'] } });
  const marked = new MarkedPage(await context.newPage());
  await marked.open(
    writePage(
      '<!doctype html><html lang="en"><title>Page</title><p>A CRM, a lead score and technical debt.</p></html>',
    ),
  );
  await expect.poll(() => marked.marks()).toEqual(['lead score']);
  const settings = new SettingsTab(page, extensionId);
  await page.bringToFront();
  await settings.open();
  const section = settings.section('Silenced terms');
  await expect(section.getByRole('listitem')).toHaveText([
    /^customer relationship management/u,
    /^technical debt/u,
    /^gone-entry \(no longer/u,
  ]);
  await section.getByRole('button', { name: 'Mark again: “technical debt”' }).click();
  await expect.poll(() => marked.marks()).toEqual(expect.arrayContaining(['lead score', 'technical debt']));
  await section.getByRole('button', { name: 'Mark all again' }).click();
  await expect(section.getByText('No term is silenced')).toBeVisible();
  await expect.poll(() => marked.marks()).toHaveLength(3);
});

test('domains are switched off by discipline, with their counts', async ({ page, extensionId }) => {
  const settings = new SettingsTab(page, extensionId);
  await settings.open();
  const domains = settings.section('Domains of the glossary');
  await expect(domains.getByRole('checkbox')).toHaveCount(20);
  await expect(domains.getByRole('checkbox', { name: /^Architecture \d+ entries$/u })).toBeChecked();
  await domains.getByRole('button', { name: /of IT: all off$/u }).click();
  await expect(domains.getByText('0 of 9 on')).toBeVisible();
  await domains.getByRole('checkbox', { name: /^Security/u }).check();
  await domains.getByRole('checkbox', { name: /^Strategy/u }).uncheck();
  await expect.poll(async () => (await stored())['domainsOff']).toHaveLength(9);
  await domains.getByRole('button', { name: /of IT: all on$/u }).click();
  await expect.poll(stored).toEqual({ domainsOff: ['strategy'] });
});

test('a change that the browser does not store is said and taken back', async ({ page, extensionId }) => {
  await page.addInitScript(`chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))`);
  const settings = new SettingsTab(page, extensionId);
  await settings.open();
  await settings.choose('Look', 'Tint');
  await expect(page.getByRole('alert')).toContainText('did not store this change');
  await page.getByRole('alert').getByRole('link', { name: 'Save a backup' }).click();
  const save = () => page.getByRole('button', { name: 'Save a backup' }).click();
  expect((await Promise.all([page.waitForEvent('download'), save()]))[0].suggestedFilename()).toContain('passerelle-');
  await expect(settings.option('Look', 'Dots')).toBeChecked();
});

test('the popup leads to all settings', async ({ page, context, writePage, extensionId }) => {
  await page.goto(writePage('<!doctype html><html lang="en"><title>Page</title><p>Text.</p></html>'));
  const popup = await PopupWindow.open(context, page, extensionId);
  await expect.poll(() => popup.texts('summary')).toHaveLength(1);
  const opened = context.waitForEvent('page');
  await popup.click('footer .quiet-button');
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Settings');
});
