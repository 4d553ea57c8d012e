import { storage } from '#imports';

/** A PDF that its reader wants to see in the browser’s own viewer, in this tab. */
type OwnView = { readonly tab: number; readonly address: string };

/** Kept in memory only: an address that somebody has been at is not written to the disk. */
const ownViewsItem = storage.defineItem<readonly OwnView[]>('session:ownViews', { fallback: [] });

/** As many tabs as somebody may come back to. */
const MOST = 50;

/** From now on the tab is left alone at this address. */
export const keepOwnView = (view: OwnView): Promise<void> =>
  navigator.locks.request(ownViewsItem.key, async () => {
    const others = (await ownViewsItem.getValue()).filter(({ tab }) => tab !== view.tab);
    await ownViewsItem.setValue([view, ...others].slice(0, MOST));
  });

export const isOwnView = async (view: OwnView): Promise<boolean> =>
  (await ownViewsItem.getValue()).some(({ tab, address }) => tab === view.tab && address === view.address);
