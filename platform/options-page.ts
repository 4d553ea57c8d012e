import { browser } from '#imports';

/** In a tab of its own, or the tab in which it is open already. */
export const openOptionsPage = (): Promise<void> => browser.runtime.openOptionsPage();
