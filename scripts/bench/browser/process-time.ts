import type { BrowserContext } from '@playwright/test';

/** Milliseconds for which all processes of a browser have been at work since they were started. */
export async function readProcessorTime(context: BrowserContext): Promise<number> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + 1000 * cpuTime, 0);
}
