import { expect, type Page, type Worker } from '@playwright/test';
import { Card } from './card.ts';
import { MarkedPage } from './marked-page.ts';

/** Opens a page and waits for its first marks. */
export async function openPage(page: Page, address: string): Promise<{ marked: MarkedPage; card: Card }> {
  const marked = new MarkedPage(page);
  await marked.open(address);
  await expect.poll(() => marked.marks()).not.toEqual([]);
  return { marked, card: new Card(page) };
}

/** Keys do not fire commands in a driven browser; the worker's own event does. */
export async function pressCommand(worker: Worker, command: 'next-term' | 'previous-term'): Promise<void> {
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab);
  })()`);
}
