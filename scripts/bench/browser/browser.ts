import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { findChromium } from '../../setup/find-chromium.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: await findChromium(), headless: true, args: QUIET });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** A browser with a copy of the extension, which holds while the original is built anew. */
export async function withExtension<T>(folder: string, work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'passerelle-bench-'));
  const extension = path.join(temporary, 'extension');
  await cp(folder, extension, { recursive: true });
  const context = await chromium.launchPersistentContext(path.join(temporary, 'profile'), {
    executablePath: await findChromium(),
    headless: true,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      ...QUIET,
    ],
  });
  try {
    return await work(context);
  } finally {
    await context.close();
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}
