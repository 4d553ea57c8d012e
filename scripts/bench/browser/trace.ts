import type { Browser } from '@playwright/test';

/** An event of Chromium's trace format. Times in microseconds; `tdur` is processor time of the thread. */
export type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

/** Scripts by address, tasks, and the microtasks in them; nothing else. */
const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** What all processes of a browser do while the work is done. To end a trace takes the browser some seconds. */
export async function traceBrowser(browser: Browser, work: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  await browser.startTracing(undefined, { categories: CATEGORIES });
  let buffer: Buffer;
  try {
    await work();
  } finally {
    buffer = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(buffer.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  return traceEvents;
}

/** Whether the address of the event's script or page ends so. */
export const isAt = ({ args }: TraceEvent, ending: string): boolean => args?.data?.url?.endsWith(ending) === true;

/** By process: pages that are opened one after the other in tabs of their own have one each. */
export const groupByProcess = (events: readonly TraceEvent[]): TraceEvent[][] => [
  ...Map.groupBy(events, ({ pid }) => pid).values(),
];
