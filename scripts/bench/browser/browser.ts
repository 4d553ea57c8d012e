import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

/** Two browsers at once, one of them with the extension, the other with another one or with none. */
export function withPairOfBrowsers<T>(
  extension: string,
  work: (contexts: Pair<BrowserContext>) => Promise<T>,
  other: string | null = null,
): Promise<T> {
  const withOther = (both: (below: BrowserContext) => Promise<T>) =>
    other === null ? withoutExtension(both) : withExtension(other, both);
  return withExtension(extension, (above) => withOther((below) => work({ above, below })));
}

/** A copy of the extension whose scripts in pages do nothing: what any extension would cost that has some. */
export function withHollowCopy<T>(extension: string, work: (hollow: string) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    await cp(extension, folder, { recursive: true });
    const { content_scripts } = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
    for (const { js, css } of content_scripts)
      for (const file of [...js, ...css]) await writeFile(path.join(folder, file), '');
    return work(folder);
  });
}

type Manifest = { readonly content_scripts: readonly { readonly js: string[]; readonly css: string[] }[] };

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
