import { expect, test } from '../setup/settings-fixture.ts';
import { Card } from './pages/card.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { ReaderPage, textPdf } from './pages/reader-page.ts';

/** A link over the line that `textPdf` sets as the first of a page, or as the second, … */
const link = (line: number, action: string) =>
  `<< /Type /Annot /Subtype /Link /Rect [58 ${776 - 16 * line} 400 ${792 - 16 * line}] /Border [0 0 0] ${action} >>`;
const toAddress = (address: string) => `/A << /S /URI /URI (${address}) >>`;

test.beforeEach(async ({ page, store, extensionId }) => {
  await store({ interfaceLanguage: 'en', reader: { role: 'both', language: 'en' } });
  await new ReaderPage(page).open(extensionId);
});

test('links lead to their places in the document, by mouse and by keyboard, and their words stay terms', async ({
  page,
}) => {
  const [reader, marked, card] = [new ReaderPage(page), new MarkedPage(page), new Card(page)];
  const pages = [['Chapter two: technical debt', 'And on'], ['nothing'], ['nothing'], ['Chapter two', 'Back']];
  const annotations = [
    [link(0, '/Dest [10 0 R /XYZ 0 500 null]'), link(1, '/A << /S /Named /N /NextPage >>')].join(' '),
    '',
    '',
    link(1, '/A << /S /GoTo /D [4 0 R /Fit] >>'),
  ];
  await reader.give({ name: 'spec.pdf', bytes: textPdf(pages, { annotations }) });
  await expect.poll(() => marked.marks()).toContain('technical debt');
  const links = reader.sheet(1).getByRole('link');
  await expect
    .poll(() => links.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel)))
    .toEqual(['Chapter two: technical debt', 'And on']);
  await marked.rest('technical debt');
  await card.waitUntilShown();
  await page.keyboard.press('Escape');
  const { x, y } = await marked.middleOf('technical debt');
  await page.mouse.click(x, y);
  const number = page.getByRole('textbox', { name: 'Page', exact: true });
  await expect(number).toHaveValue('4');
  await expect(reader.sheet(4)).toBeFocused();
  // To its place on the page: 342 of 842 points from above.
  const shareAbove = () =>
    reader.sheet(4).evaluate((sheet) => {
      const { top, height } = sheet.getBoundingClientRect();
      return (Number.parseFloat(getComputedStyle(sheet).scrollMarginBlockStart) - top) / height;
    });
  expect(await shareAbove()).toBeCloseTo(342 / 842, 1);
  await page.keyboard.press('Tab');
  await expect(reader.sheet(4).getByRole('link', { name: 'Back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(number).toHaveValue('1');
  await reader.sheet(1).getByRole('link', { name: 'And on' }).press('Enter');
  await expect(number).toHaveValue('2');
});

test('addresses open in another tab, of safe kinds only; to follow a script or a program is not offered', async ({
  context,
  page,
  writePage,
}) => {
  const reader = new ReaderPage(page);
  const address = writePage('<title>There</title>');
  const actions = [
    toAddress(address),
    toAddress('javascript:document.title="run"'),
    toAddress('file:///etc/passwd'),
    toAddress('data:text/html,run'),
    toAddress('ftp://127.0.0.1/a'),
    '/A << /S /JavaScript /JS (document.title = "run") >>',
    '/A << /S /Launch /F (calc.exe) >>',
    toAddress('mailto:team@example.org'),
  ];
  const lines = actions.map((_, at) => `Line ${at}`);
  const annotations = [actions.map((action, at) => link(at, action)).join(' ')];
  await reader.give({ name: 'links.pdf', bytes: textPdf([lines], { annotations }) });
  const links = reader.sheet(1).getByRole('link');
  await expect
    .poll(() => links.evaluateAll((all) => all.map((one) => [one.ariaLabel, one.getAttribute('href')])))
    .toEqual([
      ['Line 0', address],
      ['Line 7', 'mailto:team@example.org'],
    ]);
  const opening = context.waitForEvent('page');
  const { x, y } = await new MarkedPage(page).middleOf('Line 0');
  await page.mouse.click(x, y);
  const opened = await opening;
  await expect(opened).toHaveTitle('There');
  expect(await opened.evaluate(() => [opener, document.referrer])).toEqual([null, '']);
  for (const at of [1, 5, 6]) {
    const point = await new MarkedPage(page).middleOf(`Line ${at}`);
    await page.mouse.click(point.x, point.y);
  }
  await expect(page).toHaveTitle('links.pdf – Passerelle');
});
