import { browser } from '#imports';
import type { EntryId } from '../core/entry/ids.ts';
import { bareAddress } from '../core/team-glossary/bare-address.ts';
import { ask } from './asked-item.ts';
import { openContribution } from './contributing/open-contribution.ts';
import { createReaderMenu, nameReaderMenu } from './documents/reader-menu.ts';
import { loadGlossary } from './glossary.ts';
import { resolveInterfaceLanguage } from './interface-language.ts';
import { MENU_TEXT, titleOf } from './menu-text.ts';
import type { PointedMessage } from './message-data.ts';
import { watchStored } from './page-storage.ts';
import { rememberPointed } from './pointed-item.ts';
import { loadSettings } from './settings.ts';

const SELECTION = 'explain';
const MARK = 'explain-mark';
const ADD = 'add';
const LONGEST = 200;
const LONGEST_TERM = 80;
const LONGEST_SENTENCE = 600;

type Menus = typeof browser.contextMenus;
type Item = Parameters<Menus['update']>[1];
type Tab = { readonly id?: number | undefined; readonly incognito?: boolean | undefined };

/** Undefined in Firefox for Android. */
const menus = (): Menus | undefined => (browser as Partial<typeof browser>).contextMenus;

/**
 * Makes all our menus anew, and offers "Explain …" and "Add …" on selected text, in frames and in the browser’s PDF
 * viewer too, and "Explain …" on the marks of pages.
 */
export function offerExplainMenu(): void {
  if (!menus()) return;
  browser.runtime.onInstalled.addListener(() => void createItems());
  // The browser keeps items as they were when it was closed.
  browser.runtime.onStartup.addListener(() => void offerMark({ entry: null, isMenuOpening: false }));
  watchStored({ interfaceLanguage: () => void nameItems() });
  menus()?.onClicked.addListener(({ menuItemId, selectionText, pageUrl }, tab) => {
    if (menuItemId === ADD && selectionText)
      return void addTerm(selectionText, tab?.incognito === false ? pageUrl : undefined);
    if (menuItemId === SELECTION && selectionText) void ask({ text: selectionText.trim().slice(0, LONGEST) });
    else if (menuItemId === MARK && tab?.id !== undefined) void ask({ pointedIn: tab.id });
    else return;
    // At once: Firefox opens it only while the click is being handled.
    void browser.action.openPopup();
  });
}

async function createItems(): Promise<void> {
  await menus()?.removeAll();
  const { explain, explainMark, add, read } = await loadText();
  menus()?.create({ id: SELECTION, contexts: ['selection'], title: explain(SELECTED) });
  menus()?.create({ id: ADD, contexts: ['selection'], title: add(SELECTED) });
  // Chromium counts frames as pages, Firefox does not.
  const contexts = ['page', 'link', ...(import.meta.env.FIREFOX ? (['frame'] as const) : [])] as const;
  menus()?.create({ id: MARK, contexts: [...contexts], title: explainMark, visible: false });
  createReaderMenu(read);
}

/** A whole sentence is no term, but it may hold one: it is there to be cut. */
function addTerm(selected: string, address: string | undefined): Promise<void> {
  const text = selected.replace(/\s+/gu, ' ').trim();
  const term = text.slice(0, LONGEST);
  if (address === undefined) return openContribution({ kind: 'new', term });
  const sentence = text.length > LONGEST_TERM ? text.slice(0, LONGEST_SENTENCE) : '';
  return openContribution({ kind: 'new', term, heard: { sentence, address: bareAddress(address) } });
}

/** The browser puts the selection in its place. */
const SELECTED = '%s';

async function nameItems(): Promise<void> {
  const { explain, add, read } = await loadText();
  await menus()?.update(SELECTION, { title: explain(SELECTED) });
  await menus()?.update(ADD, { title: add(SELECTED) });
  await nameReaderMenu(read);
}

/** What was told last: only that is named. */
let latest: object | null = null;

/**
 * Has the menu of a tab offer to explain an entry, on whose mark the pointer is; null: on none any more. Until the term
 * is known the title does without: a menu may be opened any time. So it does for what must not outlive the page, because
 * browsers write titles to the disk: terms of private sources, and those that are read in private windows.
 */
export async function offerMark({ entry, isMenuOpening }: PointedMessage, tab: Tab = {}): Promise<void> {
  const telling = (latest = {});
  const { explainMark: title } = await loadText();
  if (telling !== latest) return;
  if (entry === null || tab.id === undefined) {
    await menus()?.update(MARK, { visible: false, title });
    // Else the pointer may have gone to the menu itself.
    if (isMenuOpening) await refresh();
    return;
  }
  await Promise.all([rememberPointed({ tab: tab.id, entry }), show({ visible: true, title })]);
  const named = tab.incognito ? null : await nameMark(entry);
  if (named !== null && telling === latest) await show({ title: named });
}

async function nameMark(entry: EntryId): Promise<string | null> {
  const [glossary, { reader }, { explain }] = await Promise.all([loadGlossary(), loadSettings(), loadText()]);
  const [label] = glossary.label([entry]);
  return label && !glossary.isPrivate(entry) ? explain(titleOf(label, reader.language)) : null;
}

async function loadText() {
  const { interfaceLanguage } = await loadSettings();
  return MENU_TEXT[resolveInterfaceLanguage(interfaceLanguage)];
}

async function show(item: Item): Promise<void> {
  await menus()?.update(MARK, item);
  await refresh();
}

/** Firefox changes a menu that is open already; Chromium has no such call. */
async function refresh(): Promise<void> {
  if (import.meta.env.FIREFOX) await (menus() as { refresh?: () => Promise<void> }).refresh?.();
}
