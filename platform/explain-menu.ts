import { browser, storage } from '#imports';
import { createReaderMenu } from './documents/reader-menu.ts';

const MENU = 'explain';
/** What somebody has asked to have explained, until the popup takes it. Kept in memory only. */
const askedItem = storage.defineItem<string>('session:asked', { fallback: '' });
const LONGEST = 200;

/** Makes all our menus anew, and offers "Explain …" on selected text, wherever the browser has a menu for it: in frames and in its PDF viewer too. */
export function offerExplainMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    void createMenu();
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== MENU || !selectionText) return;
    void askedItem.setValue(selectionText.trim().slice(0, LONGEST));
    // At once: Firefox opens it only while the click is being handled.
    void browser.action.openPopup();
  });
}

async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  // The browser puts the selection in place of %s.
  const title = browser.i18n.getMessage('menuExplain' as never, ['%s']);
  browser.contextMenus.create({ id: MENU, contexts: ['selection'], title });
  createReaderMenu();
}

/** What was asked for, once; empty where the popup was opened otherwise. */
export async function takeAsked(): Promise<string> {
  const asked = await askedItem.getValue();
  if (asked !== '') await askedItem.removeValue();
  return asked;
}
