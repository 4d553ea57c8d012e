import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { BUILT_EXTENSION, launchWithExtension } from './setup/launch-with-extension.ts';
import { runProgram } from './setup/run-program.ts';
import { servePages } from './setup/serve-pages.ts';
import { startMessages } from './start/messages.ts';
import { readMarks, showCardOf } from './start/read-marks.ts';
import { terminalLanguage } from './terminal-language.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const PROFILE = path.join(ROOT, '.cache/start-profile');
const SCREENSHOT = path.join(ROOT, '.output/demo.png');
const messages = startMessages(terminalLanguage());

process.exitCode = await start();

/** Builds, then opens the demo page in a browser with the extension; without a display, shows what it would show. */
async function start(): Promise<number> {
  const build = await runProgram('wxt', ['build'], { cwd: ROOT, isShown: true });
  if (build.code !== 0) {
    console.error(messages.buildFailed);
    return build.code;
  }
  const server = await servePages({ '/': await readFile(path.join(import.meta.dirname, 'start/demo.html'), 'utf8') });
  const headless = !hasDisplay();
  const context = await launchWithExtension({ extension: BUILT_EXTENSION, profile: PROFILE, headless });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await waitForExtension(context);
    await page.goto(`${server.origin}/`);
    if (headless) await report(page);
    else await untilClosed(context, server.origin);
  } finally {
    await context.close();
    await server.close();
  }
  return 0;
}

function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** A page that is opened before the extension's worker runs is not read. */
async function waitForExtension(context: BrowserContext): Promise<void> {
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
}

async function report(page: Page): Promise<void> {
  const marks = await readMarks(page);
  console.log(messages.marked(marks.length));
  for (const mark of marks) console.log(`  ${mark}`);
  await showCardOf(page, 'architecture d’application');
  await page.screenshot({ path: SCREENSHOT });
  console.log(messages.screenshot(path.relative(process.cwd(), SCREENSHOT)));
}

async function untilClosed(context: BrowserContext, address: string): Promise<void> {
  console.log(messages.opened(`${address}/`));
  await new Promise((resolve) => context.on('close', resolve));
}
