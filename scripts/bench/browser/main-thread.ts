import type { Page } from '@playwright/test';

/** The main thread of a page, seen from outside: what it does is counted whoever asked for it. */
export type MainThread = {
  /** Milliseconds of processor time so far. What other programs do meanwhile does not count. */
  readonly time: () => Promise<number>;
  /** Resolves when the thread has come to rest; what it did until then, too. */
  readonly settle: () => Promise<number>;
};

/** Milliseconds between two looks, and the work between them that is still rest. */
const LOOK = { every: 100, rest: 1.5 } as const;
/** Looks in a row at a thread that rests. */
const CALM = 3;
const PATIENCE = 600;

export async function watchMainThread(page: Page): Promise<MainThread> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const time = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  return {
    time,
    settle: async () => {
      let last = await time();
      for (let looks = 0, calm = 0; calm < CALM; looks++) {
        if (looks > PATIENCE) throw new Error('The page does not come to rest.');
        await page.waitForTimeout(LOOK.every);
        const now = await time();
        calm = now - last <= LOOK.rest ? calm + 1 : 0;
        last = now;
      }
      return last;
    },
  };
}

/** Milliseconds of processor time that some work in a page costs its main thread until that has come to rest again. */
export async function costOf({ settle }: MainThread, work: () => Promise<unknown>): Promise<number> {
  const before = await settle();
  await work();
  return (await settle()) - before;
}

/** Lets a page come to rest, before and after what nobody holds any more is taken away. */
export async function collectGarbage(page: Page): Promise<void> {
  const mainThread = await watchMainThread(page);
  await mainThread.settle();
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  await mainThread.settle();
}
