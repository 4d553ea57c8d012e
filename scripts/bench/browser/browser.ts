import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { findChromium } from '../../setup/find-chromium.ts';
import { launchWithExtension, QUIET_BROWSER } from '../../setup/launch-with-extension.ts';
import type { Pair } from '../ratios.ts';

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
export function withExtension<T>(folder: string, work: (context: BrowserContext) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (temporary) => {
    const extension = path.join(temporary, 'extension');
    await cp(folder, extension, { recursive: true });
    const profile = path.join(temporary, 'profile');
    return closeAfter(await launchWithExtension({ extension, profile, headless: true }), work);
  });
}

/** Two browsers at once, one of them with the extension. */
export function withPairOfBrowsers<T>(
  extension: string,
  work: (contexts: Pair<BrowserContext>) => Promise<T>,
): Promise<T> {
  return withExtension(extension, (above) => withoutExtension((below) => work({ above, below })));
}

function withoutExtension<T>(work: (context: BrowserContext) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (profile) => {
    const executablePath = await findChromium();
    const args = [...QUIET_BROWSER];
    return closeAfter(await chromium.launchPersistentContext(profile, { executablePath, headless: true, args }), work);
  });
}

async function closeAfter<T>(context: BrowserContext, work: (context: BrowserContext) => Promise<T>): Promise<T> {
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'passerelle-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
