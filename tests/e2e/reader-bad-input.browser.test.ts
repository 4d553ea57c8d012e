import { truncate, unlink, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test as base } from '../setup/settings-fixture.ts';
import { docxParts, paragraph, writeZip } from '../setup/write-zip.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { ReaderPage, textPdf } from './pages/reader-page.ts';
import { scannedPdf } from './pages/scanned-pdf.ts';

const TERM = 'Nobody has paid back our technical debt.';

const test = base.extend<{ reader: ReaderPage; marks: () => Promise<string[]> }>({
  reader: async ({ page, store, extensionId }, use) => {
    await store({ interfaceLanguage: 'en', reader: { role: 'both', language: 'en' } });
    const reader = new ReaderPage(page);
    await reader.open(extensionId);
    await use(reader);
  },
  marks: async ({ page }, use) => {
    await use(() => new MarkedPage(page).marks());
  },
});

/** What a page asks of any host from now on. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/^(?:https?|ftp|file):/u.test(request.url())) asked.push(request.url());
  });
  return asked;
}

test('a locked PDF asks for its password, again after a wrong one, and takes no for an answer', async ({
  page,
  reader,
  marks,
}) => {
  const file = { name: 'locked.pdf', bytes: textPdf([[TERM]], { password: 'Sésame' }) };
  await reader.give(file);
  const field = page.getByLabel('Password');
  await expect(field).toBeFocused();
  await field.fill('sesame');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('This is not its password');
  await expect(field).toBeFocused();
  await field.fill('Sésame');
  await page.keyboard.press('Enter');
  await expect.poll(marks).toEqual(['technical debt']);
  await page.getByRole('button', { name: 'Open another document' }).click();
  await reader.give(file);
  await page.getByRole('button', { name: 'Do not open' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read a document');
});

const PDF = Buffer.from(textPdf([[TERM]]));
const DOCX = Buffer.from(writeZip(docxParts(paragraph(TERM))));
const BOMB = writeZip([...docxParts(paragraph(TERM)), { name: 'word/styles.xml', content: Buffer.alloc(2 ** 27) }]);

for (const [what, name, bytes, said] of [
  ['an empty file', 'spec.pdf', '', 'This file is empty'],
  ['a PDF without its end and its middle', 'spec.pdf', '%PDF-1.7 and then nothing of it', 'damaged or cut off'],
  ['a PDF without its beginning', 'spec.pdf', Buffer.from([0, 1, 2, 0]), 'damaged or cut off'],
  ['a Word document without its end', 'spec.docx', DOCX.subarray(0, 900), 'damaged or cut off'],
  ['a Word document that unpacks to no end', 'spec.docx', BOMB, 'far too big'],
  ['an archive', 'all.zip', writeZip([{ name: 'a.txt', content: 'a' }]), 'this is a zip archive'],
  ['text in another encoding', 'notes.txt', Buffer.from('d\u00e9j\u00e0', 'latin1'), 'UTF-8'],
] as const)
  test(`${what} is refused with a reason, and another one can be chosen`, async ({ page, reader, marks }) => {
    await reader.give({ name, bytes });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This document was not opened');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByText(name, { exact: true })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveText(new RegExp(said, 'iu'));
    await reader.give({ name: 'spec.pdf', bytes: PDF });
    await expect.poll(marks).toEqual(['technical debt']);
  });

for (const [what, name, bytes] of [
  ['a PDF named text', 'spec.txt', PDF],
  ['a Word document named PDF', 'spec.pdf', DOCX],
  ['text named PDF', 'spec.pdf', TERM],
  ['a web page named text', 'spec.txt', `<!doctype html><p>${TERM}`],
] as const)
  test(`${what} is read for what it is`, async ({ reader, marks }) => {
    await reader.give({ name, bytes });
    await expect.poll(marks).toEqual(['technical debt']);
  });

test('2,000 pages open, and only those in view are drawn', async ({ page, reader, marks }) => {
  const pages = Array.from({ length: 2000 }, (_, at) => [`This is page ${at + 1}, with nothing on it.`]);
  await reader.give({ name: 'huge.pdf', bytes: textPdf([...pages.slice(0, -1), [TERM]]) });
  await expect(page.getByText('of 2,000')).toBeVisible();
  await reader.goTo(2000);
  await expect.poll(async () => (await reader.drawn()).length).toBeLessThan(6);
  await expect.poll(marks).toEqual(['technical debt']);
});

test('500 MB are refused by their size, before a byte is read', async ({ page, reader: _open }) => {
  const file = test.info().outputPath('enormous.pdf');
  await writeFile(file, '%PDF-1.7');
  await truncate(file, 500 * 2 ** 20);
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText('over 200 MB');
});

test('a file that vanishes while it is open stays open; one that has gone before is told of', async ({
  page,
  reader,
  marks,
}) => {
  const file = test.info().outputPath('spec.pdf');
  await writeFile(file, textPdf([['First page.'], ['Second page.'], ['Third page.'], [TERM]]));
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('of 4')).toBeVisible();
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'held';
    document.body.append(input);
  });
  await page.locator('#held').setInputFiles(file);
  await unlink(file);
  await reader.goTo(4);
  await expect.poll(marks).toEqual(['technical debt']);
  await page.evaluate(() => {
    const given = new DataTransfer();
    given.items.add(document.querySelector<HTMLInputElement>('#held')!.files![0]!);
    dispatchEvent(new DragEvent('drop', { dataTransfer: given }));
  });
  await expect(page.getByRole('alert')).toContainText('The file can no longer be read');
});

test('scripts and attachments of a PDF are never run or fetched', async ({ page, reader, marks, writePage }) => {
  const asked = requestsOf(page);
  const address = writePage('<p>asked</p>');
  const script = `/S /JavaScript /JS (app.alert\\("run"\\); app.launchURL\\("${address}"\\); document.title = "run")`;
  const catalog = `/OpenAction << ${script} >> /AA << /WC << ${script} >> >> /Names << /JavaScript << /Names [(a) << ${script} >>] >> /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (a.exe) /UF (${address}) >>] >> >> /URI << /Base (${address}) >>`;
  let opened = 0;
  page.on('dialog', () => opened++);
  page.on('download', () => opened++);
  page.on('popup', () => opened++);
  await reader.give({ name: 'active.pdf', bytes: textPdf([[TERM], ['']], { catalog }) });
  await expect.poll(marks).toEqual(['technical debt']);
  await reader.goTo(2);
  await expect(page).toHaveTitle('active.pdf – Passerelle');
  expect({ opened, asked }).toEqual({ opened: 0, asked: [] });
});

test('what a Word document refers to elsewhere is never fetched', async ({ page, reader, marks, writePage }) => {
  const asked = requestsOf(page);
  const address = writePage('<p>asked</p>');
  const related = `<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${address}" TargetMode="External"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>`;
  const picture = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId8"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const link = '<w:p><w:hyperlink r:id="rId9"><w:r><w:t>a link</w:t></w:r></w:hyperlink></w:p>';
  await reader.give({ name: 'spec.docx', bytes: writeZip(docxParts(paragraph(TERM) + picture + link, related)) });
  await expect.poll(marks).toEqual(['technical debt']);
  await expect(reader.content.getByText('a link')).toBeVisible();
  expect(await reader.content.locator('a[href]').count()).toBe(0);
  expect(asked).toEqual([]);
});

const HOSTILE = (address: string) => `<p>${TERM}</p>
<script>document.title = 'run'; fetch('${address}?script')</script>
<p onclick="document.title = 'run'" style="background: url(${address}?style)">Click here</p>
<a href="javascript:document.title='run'">bad link</a> <a href=" JaVaScRiPt:document.title='run'">bad link</a>
<a href="data:text/html,<script>1</script>">bad link</a> <a href="${address}?link">good link</a>
<img src="${address}?image" onerror="document.title = 'run'" alt="a chart"><img srcset="${address}?set 2x" src="x">
<svg><script>document.title = 'run'</script><image href="${address}?svg" /></svg>
<math><mtext><style><img src="${address}?math" onerror="document.title = 'run'"></style></mtext></math>
<iframe src="${address}?frame"></iframe><object data="${address}?object"></object><embed src="${address}?embed">
<video src="${address}?video" poster="${address}?poster"></video><audio src="${address}?audio" autoplay></audio>
<link rel="stylesheet" href="${address}?sheet"><meta http-equiv="refresh" content="0; url=${address}?refresh">
<base href="${address}?base"><form action="${address}?form"><input name="a" autofocus><button>Send</button></form>
<style>@import '${address}?import'; body { background: url('${address}?css') }</style>
<template><img src="${address}?template"></template><div id="root" class="reader-ui">Not ours</div>`;

for (const [name, wrap] of [
  ['page.html', (body: string) => `<!doctype html><html lang="en"><body onload="document.title='run'">${body}</body>`],
  ['notes.md', (body: string) => `# Notes\n\n${body.replaceAll('\n', '\n\n')}`],
] as const)
  test(`nothing of ${name} runs or is fetched; a picture is when it is clicked`, async ({
    page,
    context,
    reader,
    marks,
    writePage,
  }) => {
    const address = writePage('<p>asked</p>');
    const asked = requestsOf(page);
    await reader.give({ name, bytes: wrap(HOSTILE(address)) });
    await expect.poll(marks).toContain('technical debt');
    await page.getByText('Click here').click();
    for (const link of await page.getByText('bad link').all()) await link.click();
    await expect(page.getByText('1 picture from the network is not loaded')).toBeVisible();
    await expect(page).toHaveTitle(`${name} – Passerelle`);
    expect(asked).toEqual([]);
    const good = page.getByRole('link', { name: 'good link' });
    expect([await good.getAttribute('rel'), await good.getAttribute('target')]).toEqual([
      'noopener noreferrer',
      '_blank',
    ]);
    expect(
      await reader.content.locator('script, style, iframe, form, input, [onclick], [onerror], [style]').count(),
    ).toBe(0);
    await page.getByRole('button', { name: 'Load the picture “a chart” from 127.0.0.1' }).click();
    await expect.poll(() => asked).toEqual([`${address}?image`]);
    const opening = context.waitForEvent('page');
    await good.click();
    expect(await (await opening).evaluate('opener')).toBeNull();
  });

test('a scan says that it has no text, and pages that are pictures are named', async ({ page, reader }) => {
  await reader.give({ name: 'scan.pdf', bytes: scannedPdf(['picture', 'picture']) });
  await expect(page.getByRole('status').filter({ hasText: 'This PDF has no text: its pages are' })).toBeVisible();
  await page.getByRole('button', { name: 'Open another document' }).click();
  await reader.give({
    name: 'mixed.pdf',
    bytes: scannedPdf(['text', 'picture', 'picture', 'empty', 'text', 'picture']),
  });
  await expect(page.getByText('Pages 2–3, 6 are pictures without text')).toBeVisible();
});
