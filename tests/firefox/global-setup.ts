import { findFirefox } from '../../scripts/setup/find-firefox.ts';

/** Finds (or installs) the browser once; the worker inherits the environment. Playwright asks for a default export. */
export default async function findBrowserOnce(): Promise<void> {
  process.env['FIREFOX_PATH'] = await findFirefox();
}
