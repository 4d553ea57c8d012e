import { expect, test } from '../setup/settings-fixture.ts';
import { Card } from './pages/card.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { pressCommand } from './pages/open-page.ts';
import { ReaderPage, textPdf } from './pages/reader-page.ts';

const READ = [
  'The technical debt of the platform slows every release down, and nobody',
  'has drawn the customer jour-',
  'ney of our best clients yet. A data lake would not help with that at all.',
];

test.beforeEach(async ({ store }) => {
  await store({ interfaceLanguage: 'en', reader: { role: 'both', language: 'en' } });
});

test('a PDF is drawn, marked and explained as a page is', async ({ page, extensionId, serviceWorker }) => {
  const [reader, marked, card] = [new ReaderPage(page), new MarkedPage(page), new Card(page)];
  await reader.open(extensionId);
  await reader.give({ name: 'spec.pdf', bytes: textPdf([READ]) });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('spec.pdf');
  await expect(reader.sheet(1).getByRole('presentation').first()).toBeVisible();
  await expect.poll(() => marked.marks()).toEqual(expect.arrayContaining(['technical debt', 'data lake']));
  // One term, in two pieces: without its hyphen it is the second line’s beginning too.
  expect(await marked.marks()).toEqual(expect.arrayContaining(['customer jour', 'ney']));
  await marked.rest('technical debt');
  await card.waitUntilShown();
  expect(await card.text()).toContain('technical debt');
  await page.keyboard.press('Escape');
  await card.waitUntilHidden();
  // Below either part of it.
  await marked.rest('ney of our');
  await marked.rest('ney');
  await card.waitUntilShown();
  expect(await card.text()).toContain('customer journey');
  await page.keyboard.press('Escape');
  const list = page.getByRole('complementary', { name: 'Terms of the document' });
  await expect(list.getByRole('listitem').filter({ hasText: 'data lake' })).toBeVisible();
  await pressCommand(await serviceWorker(), 'next-term');
  await card.waitUntilShown();
});

test('a term that a page’s end breaks is one, and the list leads to a page that is not drawn', async ({
  page,
  extensionId,
}) => {
  const [reader, marked] = [new ReaderPage(page), new MarkedPage(page)];
  const filler = (word: string) => [`${word} is nothing but words of every day, one after the other.`];
  const pages = [
    ['Nobody has ever drawn the customer jour-'],
    ['ney of our best clients.'],
    ...Array.from({ length: 30 }, (_, at) => filler(`Page ${at}`)),
    ['At the end there is technical debt.'],
  ];
  await reader.open(extensionId);
  await reader.give({ name: 'long.pdf', bytes: textPdf(pages) });
  await expect.poll(() => marked.marks()).toEqual(['customer jour']);
  await reader.goTo(2);
  await expect.poll(() => marked.marks()).toEqual(expect.arrayContaining(['customer jour', 'ney']));
  const list = page.getByRole('complementary', { name: 'Terms of the document' });
  await expect(list.getByRole('button', { name: /^technical debt/u })).toBeVisible();
  expect(await reader.drawn()).not.toContain(33);
  await list.getByRole('button', { name: /^technical debt/u }).click();
  await expect.poll(() => marked.marks()).toEqual(['technical debt']);
  // What is far is let go, and comes back with its marks.
  await expect.poll(() => reader.drawn()).not.toContain(1);
  expect(await page.locator('.pdf-page__text').count()).toBeLessThan(6);
  await reader.goTo(2);
  await expect.poll(() => marked.marks()).toEqual(expect.arrayContaining(['customer jour', 'ney']));
});
