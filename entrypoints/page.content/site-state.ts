import { isSiteOn } from '../../core/settings/site-patterns.ts';
import { sendMessage } from '../../platform/page-messages.ts';
import { readStored } from '../../platform/page-storage.ts';
import { addressOf, toAscii } from '../../platform/site-address.ts';

/** `pausedUntil`: milliseconds since 1970; 0 where there is no pause. */
export type SiteState = { readonly isOn: boolean; readonly pausedUntil: number };

/** Whether the reader wants this page read. The top page decides, for its frames too. */
export async function loadSiteState(): Promise<SiteState> {
  const [sites, pausing] = await Promise.all([readStored('sites'), readStored('pausing')]);
  const decide = () => isSiteOn(sites, addressOf(location), toAscii);
  if (self === top) {
    const pausedUntil = pausing ? await sendMessage('background:pausedUntil', location.href).catch(() => 0) : 0;
    return { isOn: decide() && pausedUntil < Date.now(), pausedUntil };
  }
  // Nobody is asked as long as there is nothing to ask. Where the top page is not ours to read, the frame decides itself.
  const isOn = !(sites || pausing) || (await sendMessage('background:isTabOn', undefined).catch(decide));
  return { isOn, pausedUntil: 0 };
}
