import { readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';

/** Processes that draw pages, those of extensions included, by what they draw. */
export type RendererMemory = {
  readonly pages: number;
  readonly extensions: number;
  /** Of each process of pages, by its id. */
  readonly byPageProcess: ReadonlyMap<number, number>;
};

const KINDS = /^(?:Private_Dirty|Swap):\s+(\d+) kB$/gmu;

/** Bytes that each kind of renderer of a browser has written and shares with no other process. Null but on Linux. */
export async function readRendererMemory(context: BrowserContext): Promise<RendererMemory | null> {
  if (process.platform !== 'linux') return null;
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const byPageProcess = new Map<number, number>();
  let extensions = 0;
  for (const { type, id } of processInfo) {
    if (type !== 'renderer') continue;
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8');
    const bytes = await readPrivateMemory(id);
    if (command.includes('--extension-process')) extensions += bytes;
    else byPageProcess.set(id, bytes);
  }
  const pages = [...byPageProcess.values()].reduce((sum, bytes) => sum + bytes, 0);
  return { pages, extensions, byPageProcess };
}

async function readPrivateMemory(id: number): Promise<number> {
  return sumPrivateMemory(await readFile(`/proc/${id}/smaps_rollup`, 'utf8'));
}

/** Bytes, from the text of `/proc/<id>/smaps_rollup`. */
export const sumPrivateMemory = (rollup: string): number =>
  [...rollup.matchAll(KINDS)].reduce((sum, [, kilobytes]) => sum + 1024 * Number(kilobytes), 0);
