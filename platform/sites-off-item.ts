import { storage } from '#imports';

/** Host names of the sites on which the reader wants no marks. */
export const sitesOffItem = storage.defineItem<readonly string[]>('local:sitesOff', { fallback: [], version: 1 });

export async function switchSite(host: string, isOn: boolean): Promise<void> {
  const others = (await sitesOffItem.getValue()).filter((site) => site !== host);
  await sitesOffItem.setValue(isOn ? others : [...others, host]);
}
