import { findFaultsBy } from '../e2e/pages/find-faults.ts';
import { MarkedPage } from '../e2e/pages/marked-page.ts';
import { textPdf } from '../e2e/pages/reader-page.ts';
import { docxParts, paragraph, writeZip } from '../setup/write-zip.ts';
import { expect, test as base } from './firefox-fixture.ts';
import { Card } from './pages/card.ts';
import { ReaderPage } from './pages/reader-page.ts';

const filler = Array.from({ length: 20 }, (_, at) => [`Page ${at}, with nothing but words of every day.`]);
const LONG = textPdf([
  ['The technical debt of the platform slows us down, and nobody', 'has drawn the customer jour-'],
  ['ney of our best clients.'],
  ...filler,
  ['At the end there is a data lake.'],
]);
const PDF = { body: Buffer.from(textPdf([['The technical debt.']])), type: 'application/pdf' };

const test = base.extend<{ reader: ReaderPage }>({
  reader: async ({ firefox, tab }, use) => {
    const reader = await ReaderPage.open(tab, firefox);
    await reader.store({ interfaceLanguage: 'en', reader: { language: 'en', role: 'both' } });
    await use(reader);
    const after = await ReaderPage.open(tab, firefox);
    await after.forget('interfaceLanguage', 'reader', 'documents');
  },
});

const addressOf = ({ tab }: ReaderPage) => tab.evaluate(() => location.href);

test('a PDF is drawn and marked, and a term has its card, over the end of a line and of a page', async ({
  firefox,
  reader,
}) => {
  const { tab } = reader;
  const [marked, card] = [new MarkedPage(tab), new Card(firefox, tab)];
  await reader.drop('long.pdf', LONG);
  await expect.poll(() => marked.marks()).toEqual(expect.arrayContaining(['technical debt', 'customer jour']));
  await marked.rest('technical debt');
  await card.waitUntilShown();
  await expect.poll(() => card.text()).toContain('technical debt');
  await tab.keyboard.press('Escape');
  await card.waitUntilHidden();
  await marked.rest('customer jour');
  await card.waitUntilShown();
  await expect.poll(() => card.text()).toContain('customer journey');
});

test('pages come as they are gone to, and are let go; words are found on those that are not drawn', async ({
  reader,
}) => {
  const { tab } = reader;
  const marked = new MarkedPage(tab);
  await reader.drop('long.pdf', LONG);
  await expect.poll(() => reader.drawn()).toContain(1);
  expect(await reader.drawn()).not.toContain(23);
  await tab.click('.page-field__number', { count: 3 });
  await tab.keyboard.type('12');
  await tab.keyboard.press('Enter');
  await expect.poll(() => reader.drawn()).toContain(12);
  await expect.poll(() => reader.drawn()).not.toContain(1);
  await reader.press('Find in the document');
  await tab.waitForSelector('.find-bar__field:focus');
  await tab.keyboard.type('data lake');
  await expect.poll(() => tab.$eval('.find-bar__count', ({ textContent }) => textContent)).toBe('1 of 1');
  await expect.poll(() => marked.marks()).toEqual(['data lake']);
  expect(await tab.evaluate(() => [...CSS.highlights.get('reader-found-shown')!].map(String))).toEqual(['data lake']);
  await expect.poll(() => reader.drawn()).toContain(23);
});

test('a Word document, Markdown and a web page are marked, and nothing of them runs', async ({ reader }) => {
  const marked = new MarkedPage(reader.tab);
  await reader.drop('spec.docx', writeZip(docxParts(paragraph('Our technical debt.'))));
  await expect.poll(() => marked.marks()).toEqual(['technical debt']);
  const hostile = '<img src=x onerror="document.title = 1"><script>document.title = 1</script>';
  await reader.drop('notes.md', Buffer.from(`# A **data lake**\n\n${hostile}`));
  await expect.poll(() => marked.marks()).toEqual(['data lake']);
  await reader.drop('page.html', Buffer.from(`<!doctype html><p>Customer <b>journey</b></p>${hostile}`));
  await expect.poll(() => marked.marks()).toEqual(['Customer journey']);
  expect(await reader.tab.title()).toBe('page.html – Passerelle');
});

test('no fault that axe finds, and nothing wider than 320 px, in both languages', async ({ reader }) => {
  const { tab } = reader;
  await reader.drop('long.pdf', LONG);
  for (const language of ['en', 'fr']) {
    await reader.store({ interfaceLanguage: language });
    await expect.poll(() => tab.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const width of [1000, 320]) {
      await tab.setViewport({ width, height: 800 });
      await expect.poll(() => new MarkedPage(tab).marks()).toContain('technical debt');
      expect(await findFaultsBy((script) => tab.evaluate(script))).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  }
  await tab.setViewport({ width: 1280, height: 720 });
});

test('every PDF is led to it, for who has asked for that, and back to Firefox’s own viewer', async ({
  firefox,
  browserWindow,
  reader,
  writePage,
}) => {
  const { tab } = reader;
  const addressIs = (address: string) => expect.poll(() => addressOf(reader).catch(() => '')).toBe(address);
  const led = (address: string) => `${firefox.extensionOrigin}/reader.html?pdf=${encodeURIComponent(address)}`;
  // Not by its name: what is sent tells.
  const [first, second] = [writePage(PDF), writePage(PDF)];
  await tab.goto(first, { waitUntil: [] });
  await addressIs(first);
  await tab.goto(`${firefox.extensionOrigin}/options.html`, { waitUntil: [] });
  const [yes] = await tab.waitForSelector('#documents input').then(() => tab.$$('#documents label'));
  await yes!.click();
  await expect.poll(() => tab.evaluate(`browser.permissions.contains({ permissions: ['webRequest'] })`)).toBe(true);
  await expect
    .poll(() => tab.evaluate(`browser.storage.local.get('documents')`))
    .toEqual({
      documents: { opensPdfs: true },
    });
  await tab.goto(first, { waitUntil: [] }).catch(() => {});
  await addressIs(led(first));
  await expect.poll(() => new MarkedPage(tab).marks()).toEqual(['technical debt']);
  await reader.press('Show it in the browser’s own viewer');
  await addressIs(first);
  // An alarm has it begin once more; from then on it is woken by what it is to tell of.
  await tab.goto(`${firefox.extensionOrigin}/options.html`, { waitUntil: [] });
  await expect.poll(() => tab.evaluate(`browser.alarms.get('watch-pdfs').then(Boolean)`)).toBe(true);
  expect(await browserWindow.stopBackground()).toBe('stopped');
  await tab.evaluate(`browser.alarms.create('watch-pdfs', { when: Date.now() })`);
  await expect.poll(() => browserWindow.stateOfBackground()).toBe('running');
  expect(await browserWindow.stopBackground()).toBe('stopped');
  await tab.goto(second, { waitUntil: [] }).catch(() => {});
  await addressIs(led(second));
  await expect.poll(() => new MarkedPage(tab).marks()).toEqual(['technical debt']);
  await tab.goto(`${firefox.extensionOrigin}/options.html`, { waitUntil: [] });
  const no = await tab.waitForSelector('#documents label:last-of-type');
  await no!.click();
  await expect.poll(() => tab.evaluate(`browser.permissions.contains({ permissions: ['webRequest'] })`)).toBe(false);
  await tab.goto(second, { waitUntil: [] });
  await addressIs(second);
});
