import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from './find-chromium.ts';

/** Where `npm run build` puts the extension for Chromium. */
export const BUILT_EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** A browser that runs as root and without a screen, and calls nobody. */
export const QUIET_BROWSER = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

type Launch = {
  /** A folder with a built extension. */
  readonly extension: string;
  /** A folder for what the browser keeps. */
  readonly profile: string;
  readonly headless: boolean;
  /** Keeps pages that were left, as browsers do that nobody drives. */
  readonly keepsPages?: boolean;
};

/** A Chromium of its own with the extension loaded, which goes nowhere by itself; the first run has been closed. */
export async function launchWithExtension({
  extension,
  profile,
  headless,
  keepsPages,
}: Launch): Promise<BrowserContext> {
  if (!existsSync(path.join(extension, 'manifest.json'))) {
    throw new Error(
      `fr  Pas d’extension dans ${extension} : lancez « npm run build ».\nen  No extension in ${extension}: run "npm run build".`,
    );
  }
  const isFirstRun = existsSync(path.join(extension, WELCOME)) && !existsSync(path.join(profile, 'Default'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROME_PATH'] ?? (await findChromium()),
    headless,
    ...(keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    ...(headless ? {} : { viewport: null }),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      ...QUIET_BROWSER,
    ],
  });
  if (isFirstRun) await closeWelcome(context);
  return context;
}

const WELCOME = 'welcome.html';

/** The tab that opens once after the installation: it would come in front of whatever is opened first. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith(`/${WELCOME}`);
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await page.close();
}
