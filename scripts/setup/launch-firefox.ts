import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { findFirefox } from './find-firefox.ts';

/** Where `npm run build:firefox` puts the extension. */
export const BUILT_FOR_FIREFOX = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');

/** Firefox gives an extension another address in every profile, unless one is set. */
const ADDRESS = '2f1b6c1e-6d0a-4f6e-9c35-0f9d1c0a7b11';

export type Firefox = {
  readonly browser: Browser;
  /** Sends a command of WebDriver BiDi and resolves to its result. */
  readonly send: (method: string, params: object) => Promise<unknown>;
  readonly extensionId: string;
  /** `moz-extension://…`, without a final slash. */
  readonly extensionOrigin: string;
};

type Launch = {
  /** A folder with a built extension. */
  readonly extension: string;
  readonly headless: boolean;
};

/** A Firefox with a new profile of its own and the extension loaded, driven by WebDriver BiDi: the window of the browser
 *  itself can be reached too. The profile goes when the browser is closed. */
export async function launchFirefox({ extension, headless }: Launch): Promise<Firefox> {
  const extensionId = readExtensionId(extension);
  const browser = await launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? (await findFirefox()),
    headless,
    defaultViewport: { width: 1280, height: 720 },
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: ADDRESS }) },
  });
  try {
    await browser.installExtension(extension);
    await closeWelcome(commandsOf(browser), extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return { browser, send: commandsOf(browser), extensionId, extensionOrigin: `moz-extension://${ADDRESS}` };
}

/** The tab that opens once after the installation: it would come in front of whatever is opened first. */
async function closeWelcome(send: Firefox['send'], extension: string): Promise<void> {
  if (!existsSync(path.join(extension, 'welcome.html'))) return;
  for (;;) {
    // Puppeteer is not told of pages of an extension; WebDriver is when it asks.
    const { contexts } = (await send('browsingContext.getTree', {})) as Tree;
    const welcome = contexts.find(({ url }) => url.endsWith('/welcome.html'));
    if (welcome) return void (await send('browsingContext.close', { context: welcome.context }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] };

function readExtensionId(extension: string): string {
  const file = path.join(extension, 'manifest.json');
  if (!existsSync(file)) {
    throw new Error(
      `fr  Pas d’extension dans ${extension} : lancez « npm run build:firefox ».\nen  No extension in ${extension}: run "npm run build:firefox".`,
    );
  }
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return manifest.browser_specific_settings.gecko.id;
}

type Manifest = { readonly browser_specific_settings: { readonly gecko: { readonly id: string } } };

type Driven = {
  readonly connection: { readonly send: (method: string, params: object) => Promise<{ readonly result: unknown }> };
};

/** Puppeteer's types leave out the line to the browser, on which go the commands that it does not know: those for frames
 *  of an extension and for the browser's own window. */
function commandsOf(browser: Browser): Firefox['send'] {
  const { connection } = browser as unknown as Driven;
  return async (method, params) => (await connection.send(method, params)).result;
}
