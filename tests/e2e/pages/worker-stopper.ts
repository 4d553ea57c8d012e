import type { BrowserContext } from '@playwright/test';

/** Opens a tab of the extension’s own that does nothing, and returns how to stop the worker from it, unseen. */
export async function openStopper(context: BrowserContext, extensionId: string) {
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extensionId}/card.html`);
  const session = await context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  const stop = async () => {
    const isStopped = new Promise<void>((resolve) =>
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      }),
    );
    await session.send('ServiceWorker.stopAllWorkers');
    await isStopped;
  };
  /** It is told something that it does not know. */
  const wake = () => own.evaluate('void chrome.runtime.sendMessage({ type: "nobody" }).catch(() => {})');
  return { stop, wake };
}
