import { browser } from '#imports';
import { kindOfSender } from './message-senders.ts';

/**
 * Tells when the reader searches in another of our windows: what it asks the background is heard by all our documents, and
 * this one answers nothing. Returns how to stop.
 */
export function watchSearches(onSearch: () => void): () => void {
  const listen = (message: unknown, sender: Parameters<typeof kindOfSender>[0]): void => {
    const isSearch = (message as { type?: unknown } | null)?.type === 'background:search';
    const kind = isSearch && kindOfSender(sender);
    if (kind && kind !== 'page') onSearch();
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
