import { browser } from '#imports';
import { openTab } from './open-tab.ts';

/** The page on which files are imported, in a tab of its own. */
export const openImport = (): Promise<void> => openTab(browser.runtime.getURL('/import.html'));
