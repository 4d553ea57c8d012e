import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { servePages } from '../../setup/serve-pages.ts';
import { withPairOfBrowsers } from '../browser/browser.ts';
import { ensureBuilt } from '../browser/built-extension.ts';
import { collectGarbage, watchMainThread } from '../browser/main-thread.ts';
import { readRendererMemory } from '../browser/process-memory.ts';
import { createFigure, type Figure } from '../figure.ts';
import { alternate, median, medianRatio } from '../ratios.ts';
import { tell } from '../tell.ts';
import { OWN_VIEWER } from './own-viewer.ts';

const ROUNDS = 9;
/** Pages that are looked at before memory is measured first. */
const FIRST_PAGES = 5;
const PDFJS = path.resolve(import.meta.dirname, '../../../node_modules/pdfjs-dist');
const SIZE = { width: 1280, height: 900 } as const;

/**
 * The reader over a PDF, in a real browser. The first page: from the moment a file is dropped until its first page is
 * there with its text, and with its marks where it has any, over the same in pdf.js’s own viewer with its defaults, bytes
 * in memory in both; medians of rounds that take turns. Memory: private bytes of the reader’s process after every page was
 * looked at, over the same after the first ones, garbage collected.
 */
export async function measureReader(document: string): Promise<Figure[]> {
  tell({ fr: 'Documents, lecteur', en: 'Documents, reader' });
  const extension = await ensureBuilt();
  const server = await servePages({}, { folders: { '/pdfjs/': PDFJS } });
  const file = server.add('/document.pdf', { body: await readFile(document), type: 'application/pdf' });
  const viewer = server.add('/viewer.html', OWN_VIEWER);
  try {
    return await withPairOfBrowsers(extension, async ({ above, below }) => {
      const reader = await readerAddress(above);
      const pair = { above: { context: above, address: reader }, below: { context: below, address: viewer } };
      const marks = await countFirstMarks(above, reader, file);
      const times = await alternate(pair, ROUNDS, async ({ context, address }) => {
        const isOurs = context === above;
        return timeFirstPage(context, { address, file, script: isOurs ? openInReader(marks > 0) : OPEN_IN_VIEWER });
      });
      const list = (milliseconds: readonly number[]) => milliseconds.map(Math.round).join(' ');
      tell({
        fr: `  première page ${list(times.above)} ms · visionneuse de pdf.js ${list(times.below)} ms`,
        en: `  first page ${list(times.above)} ms · pdf.js’s viewer ${list(times.below)} ms`,
      });
      const name = path.basename(document);
      return [
        createFigure(`${name}: first page / pdf.js’s own`, medianRatio(times.above, times.below), '×', TIME_TARGET),
        createFigure(`${name}: first page`, median(times.above), 'ms'),
        createFigure(`${name}: memory after all pages / first`, await growth(above, reader, file), '×', MEMORY_TARGET),
      ];
    });
  } finally {
    await server.close();
  }
}

const TIME_TARGET = { must: 1.5, aim: 1.2 };
const MEMORY_TARGET = { must: 1.5, aim: 1.2 };

async function readerAddress(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL('/reader.html', worker.url()).href;
}

type Opening = { readonly address: string; readonly file: string; readonly script: string };

async function timeFirstPage(context: BrowserContext, { address, file, script }: Opening): Promise<number> {
  const page = await openBefore(context, address, file);
  try {
    return await page.evaluate<number>(script);
  } finally {
    await page.close();
  }
}

/** A page at rest, with the bytes of the document in it. */
async function openBefore(context: BrowserContext, address: string, file: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(SIZE);
  await page.goto(address);
  await page.evaluate(async (from) => {
    Object.assign(globalThis, { documentBytes: await (await fetch(from)).arrayBuffer() });
  }, file);
  await (await watchMainThread(page)).settle();
  return page;
}

const DROP = `const given = new DataTransfer();
  given.items.add(new File([documentBytes], 'document.pdf'));
  dispatchEvent(new DragEvent('drop', { dataTransfer: given }));`;
const FIRST = `.pdf-page[data-page="1"]`;

/** Milliseconds until a condition holds, looked at each frame. */
const untilTrue = (begin: string, condition: string): string => `new Promise((resolve) => {
  const start = performance.now();
  ${begin}
  const look = () => (${condition}) ? resolve(performance.now() - start) : requestAnimationFrame(look);
  look();
})`;

const openInReader = (hasMarks: boolean): string =>
  untilTrue(
    DROP,
    `document.querySelector('${FIRST} canvas') && document.querySelector('${FIRST} .pdf-page__text')` +
      (hasMarks ? ` && CSS.highlights.get('passerelle-term')?.size > 0` : ''),
  );
const OPEN_IN_VIEWER = untilTrue('openDocument(documentBytes)', 'isPageShown && isTextShown');

/** How many marks the first page has; also has the lexicon made before anything is timed. */
async function countFirstMarks(context: BrowserContext, address: string, file: string): Promise<number> {
  const page = await openBefore(context, address, file);
  await page.evaluate(openInReader(false));
  await (await watchMainThread(page)).settle();
  const marks = await page.evaluate(
    (sheet) =>
      [...(CSS.highlights.get('passerelle-term') ?? [])].filter(({ startContainer }) =>
        document.querySelector(sheet)?.contains(startContainer),
      ).length,
    FIRST,
  );
  await page.close();
  return marks;
}

/** Null where memory cannot be read. */
async function growth(context: BrowserContext, address: string, file: string): Promise<number | null> {
  const page = await openBefore(context, address, file);
  await page.evaluate(openInReader(false));
  const pages = await page.locator('.pdf-page').count();
  for (let number = 1; number <= FIRST_PAGES; number++) await lookAt(page, number);
  const before = await memoryOf(page);
  for (let number = 1; number <= pages; number++) await lookAt(page, number);
  const after = await memoryOf(page);
  await page.close();
  if (before === null || after === null) return null;
  const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);
  tell({
    fr: `  ${pages} pages · mémoire ${megabytes(before)} puis ${megabytes(after)} Mo`,
    en: `  ${pages} pages · memory ${megabytes(before)}, then ${megabytes(after)} MB`,
  });
  return after / before;
}

async function lookAt(page: Page, number: number): Promise<void> {
  const sheet = page.locator(`.pdf-page[data-page="${number}"]`);
  await sheet.evaluate((element) => element.scrollIntoView());
  await sheet.locator('canvas').waitFor();
}

async function memoryOf(page: Page): Promise<number | null> {
  await collectGarbage(page);
  return (await readRendererMemory(page.context()))?.extensions ?? null;
}
