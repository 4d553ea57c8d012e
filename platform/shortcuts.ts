import { browser } from '#imports';
import { COMMAND_NAMES, type Shortcut } from '../core/settings/shortcuts.ts';

type WithSettings = { readonly openShortcutSettings?: () => Promise<void> };

/** On a phone there are none. */
export const hasShortcuts = (): boolean => Boolean(browser.commands);

async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return COMMAND_NAMES.map((command) => ({
    command,
    keys: commands.find(({ name }) => name === command)?.shortcut ?? '',
  }));
}

/** Tells of all keys now, and whenever this document is come back to: they are set in another tab. Returns how to stop. */
export function watchShortcuts(onChange: (shortcuts: readonly Shortcut[]) => void): () => void {
  const tell = () => void loadShortcuts().then(onChange);
  tell();
  addEventListener('focus', tell);
  return () => removeEventListener('focus', tell);
}

/** Opens the page on which the browser has its keys set. Rejects where it has none that can be opened. */
export async function openShortcutSettings(): Promise<void> {
  if (!import.meta.env.FIREFOX) return void (await browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
  const { openShortcutSettings: open } = browser.commands as WithSettings;
  if (!open) throw new Error('This browser opens no page for shortcuts');
  await open();
}
