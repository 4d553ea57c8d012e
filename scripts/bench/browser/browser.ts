import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { findChromium } from '../../setup/find-chromium.ts';
import { launchWithExtension, QUIET_BROWSER } from '../../setup/launch-with-extension.ts';

export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    headless: true,
    args: [...QUIET_BROWSER],
  });
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
  const context = await launchWithExtension({ extension, profile: path.join(temporary, 'profile'), headless: true });
  try {
    return await work(context);
  } finally {
    await context.close();
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}
