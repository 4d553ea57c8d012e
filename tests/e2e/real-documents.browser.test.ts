import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadGlossary } from '../../scripts/bench/accuracy/load-glossary.ts';
import { comparableWords, recallOf } from '../../scripts/bench/documents/word-recall.ts';
import { BUILT_IN_GLOSSARY } from '../../scripts/glossary/glossary-folder.ts';
import { scanFile } from '../../scripts/scan/scan-file.ts';
import { ensureRealPages } from '../../scripts/setup/real-pages.ts';
import { makeOfficeDocument } from '../../scripts/setup/office-document.ts';
import { expect, test } from '../setup/settings-fixture.ts';
import { Card } from './pages/card.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { ReaderPage } from './pages/reader-page.ts';

/** Of issue 8: how much of a document is read, and of its terms. */
const [WORDS, TERMS] = [0.99, 0.97];

/** Chapters of a book that nobody here wrote, by their files below the handbook’s folder. */
const CHAPTERS = [
  ['docx', 'en', 'en-US/apt.html'],
  ['docx', 'fr', 'fr-FR/unix-services.html'],
  ['pdf', 'fr', 'fr-FR/unix-services.html'],
] as const;

test.describe('documents that LibreOffice made', () => {
  test.setTimeout(300_000);

  for (const [format, language, chapter] of CHAPTERS)
    test(`${chapter} as ${format} is read, marked and listed as its web page is`, async ({
      page,
      store,
      extensionId,
    }) => {
      const folders = await ensureRealPages();
      const html = path.join(folders?.handbook ?? '', chapter);
      const file = folders && (await makeOfficeDocument(html, test.info().outputDir, format));
      test.skip(file === null, 'Debian packages or LibreOffice cannot be had here');

      const { findTerms, entries } = await loadGlossary(BUILT_IN_GLOSSARY);
      const scan = async (one: string) => {
        const scanned = await scanFile(one, { findTerms, entries, explain: null });
        if ('problem' in scanned) throw new Error(scanned.problem.en);
        const { hits, language: told, text = await readFile(one, 'utf8') } = scanned;
        return { told, words: comparableWords(text), terms: hits.map(({ entry }) => entry) };
      };
      const [ours, theirs] = [await scan(file!), await scan(html)];
      // LibreOffice declares English in every PDF.
      expect(ours.told).toBe(language);
      expect(recallOf(theirs.words, ours.words).recall).toBeGreaterThanOrEqual(WORDS);
      // A PDF has other passages than its web page: `bench documents` tells them apart.
      if (format === 'docx') expect(recallOf(theirs.terms, ours.terms).recall).toBeGreaterThanOrEqual(TERMS);

      await store({ interfaceLanguage: 'en', reader: { role: 'both', language } });
      const [reader, marked, card] = [new ReaderPage(page), new MarkedPage(page), new Card(page)];
      await reader.open(extensionId);
      await reader.give({ name: path.basename(file!), bytes: await readFile(file!) });
      const list = page.getByRole('complementary', { name: 'Terms of the document' });
      await expect(list.getByRole('listitem')).toHaveCount(new Set(ours.terms).size);
      await list.getByRole('listitem').first().getByRole('button').first().click();
      await expect.poll(async () => (await marked.marksInView()).length).toBeGreaterThan(0);
      const [first] = await marked.marksInView();
      await marked.restAt(first!);
      await card.waitUntilShown();
      await expect(card.frame.getByRole('heading', { level: 1 })).toBeVisible();
    });
});
