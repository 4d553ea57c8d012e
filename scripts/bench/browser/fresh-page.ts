import type { Browser, Page } from '@playwright/test';

/** `script`: put into the page before the work begins. */
type Visit = { readonly browser: Browser; readonly address: string; readonly script: string };

/** Each in a context, hence a process, of its own: nothing is compiled yet. */
export async function inFreshPage<T>(visit: Visit, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await visit.browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(visit.address);
    await page.addScriptTag({ url: visit.script });
    return await work(page);
  } finally {
    await context.close();
  }
}
