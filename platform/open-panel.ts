import { browser } from '#imports';

type WithSidebar = { readonly sidebarAction?: { readonly open: () => Promise<void> } };

/** Whether the browser has a place for a panel: on a phone it has none. */
export const hasPanel = (): boolean => Boolean(browser.sidePanel ?? (browser as WithSidebar).sidebarAction);

/** To be called while a click, a key or a command is handled: otherwise browsers refuse. */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
