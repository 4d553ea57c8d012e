import { browser } from '#imports';
import type { PolicyRelay } from '../core/policy/policy.ts';
import { readPolicy, type ReadPolicy } from '../core/policy/read-policy.ts';

/** What the organisation has set, read anew each time: it may change while the browser is open. */
export async function loadPolicy(): Promise<ReadPolicy> {
  // Firefox rejects where nothing is managed.
  return readPolicy(await browser.storage.managed.get().catch(() => ({})));
}

/** Where the organisation wants proposals sent; null where it says nothing. */
export const policyRelay = async (): Promise<PolicyRelay | null> => (await loadPolicy()).policy.relay;

/** Tells whenever the organisation has set something else. Returns how to stop. */
export function watchPolicy(onChange: () => void): () => void {
  const listen = (_changes: unknown, area: string): void => {
    if (area === 'managed') onChange();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
