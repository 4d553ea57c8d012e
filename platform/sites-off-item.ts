import { storage } from '#imports';

/** Host names of the sites on which the reader wants no marks. */
export const sitesOffItem = storage.defineItem<readonly string[]>('local:sitesOff', { fallback: [], version: 1 });

/** Two windows may switch at once: the lock keeps either from writing over the other's change. */
export function switchSite(host: string, isOn: boolean): Promise<void> {
  return navigator.locks.request(sitesOffItem.key, async () => {
    const others = (await sitesOffItem.getValue()).filter((site) => site !== host);
    await sitesOffItem.setValue(isOn ? others : [...others, host]);
  });
}
