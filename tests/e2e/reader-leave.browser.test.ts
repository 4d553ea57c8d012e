import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BUILT_EXTENSION } from '../../scripts/setup/launch-with-extension.ts';
import { expect, test as base } from '../setup/extension-fixture.ts';
import { ReaderPage, textPdf } from './pages/reader-page.ts';

const PDF = Buffer.from(textPdf([['Nobody has paid back our technical debt.']]));

/** A browser whose reader keeps the extension from most sites. */
const test = base.extend<object, { readonly extensionFolder: string }>({
  extensionFolder: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'passerelle-build-'));
      await cp(BUILT_EXTENSION, folder, { recursive: true });
      const file = path.join(folder, 'manifest.json');
      const manifest = await readFile(file, 'utf8');
      await writeFile(file, manifest.replaceAll('"<all_urls>"', '"https://example.org/*"'));
      await use(folder);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

test('without leave to read from a host, it says so, asks on a click, and takes the file instead', async ({
  page,
  extensionId,
  writePage,
}) => {
  const address = writePage({ body: PDF, type: 'application/pdf' });
  const reader = new ReaderPage(page);
  await reader.open(extensionId, `?address=${encodeURIComponent(address)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('May Passerelle fetch this document?');
  await expect(page.getByRole('button', { name: 'Allow and open' })).toBeVisible();
  await reader.give({ name: 'spec.pdf', bytes: PDF });
  await expect(reader.sheet(1)).toContainText('technical debt');
});

test('an address at which nobody answers is told apart from one that is closed', async ({ page, extensionId }) => {
  const reader = new ReaderPage(page);
  await reader.open(extensionId, `?address=${encodeURIComponent('http://127.0.0.1:9/spec.pdf')}`);
  await expect(page.getByRole('alert')).toHaveText('Nobody answers at its address.');
});
