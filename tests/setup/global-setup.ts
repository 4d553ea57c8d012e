import { findChromium } from '../../scripts/setup/find-chromium.ts';

/** Finds (or installs) the browser once; workers inherit the environment. Playwright asks for a default export. */
export default async function findBrowserOnce(): Promise<void> {
  process.env['CHROME_PATH'] = await findChromium();
}
