import { browser, storage } from '#imports';
import { bareAddress } from '../core/team-glossary/bare-address.ts';
import { openContribution } from './contributing/open-contribution.ts';

const MENU = 'explain';
const ADD = 'add';
/** What somebody has asked to have explained, until the popup takes it. Kept in memory only. */
const askedItem = storage.defineItem<string>('session:asked', { fallback: '' });
const LONGEST = 200;
const LONGEST_TERM = 80;
const LONGEST_SENTENCE = 600;

/** Offers "Explain …" and "Add …" on selected text, wherever the browser has a menu for it: in frames and in its PDF viewer too. */
export function offerExplainMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    void createMenu();
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl }, tab) => {
    if (!selectionText) return;
    if (menuItemId === ADD) return void addTerm(selectionText, tab?.incognito === false ? pageUrl : undefined);
    if (menuItemId !== MENU) return;
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
  const add = browser.i18n.getMessage('menuAdd' as never, ['%s']);
  browser.contextMenus.create({ id: ADD, contexts: ['selection'], title: add });
}

/** A whole sentence is no term, but it may hold one: it is there to be cut. */
function addTerm(selected: string, address: string | undefined): Promise<void> {
  const text = selected.replace(/\s+/gu, ' ').trim();
  const term = text.slice(0, LONGEST);
  if (address === undefined) return openContribution({ kind: 'new', term });
  const sentence = text.length > LONGEST_TERM ? text.slice(0, LONGEST_SENTENCE) : '';
  return openContribution({ kind: 'new', term, heard: { sentence, address: bareAddress(address) } });
}

/** What was asked for, once; empty where the popup was opened otherwise. */
export async function takeAsked(): Promise<string> {
  const asked = await askedItem.getValue();
  if (asked !== '') await askedItem.removeValue();
  return asked;
}
