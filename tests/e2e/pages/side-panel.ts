import { expect, type BrowserContext, type Page } from '@playwright/test';
import { PopupWindow } from './popup-window.ts';

/** Opens the real side panel as a reader does: by the button in the popup. */
export async function openSidePanel(context: BrowserContext, over: Page, extensionId: string): Promise<PopupWindow> {
  const popup = await PopupWindow.open(context, over, extensionId);
  const button = 'button[aria-label="Open the side panel"], button[aria-label="Ouvrir le panneau latéral"]';
  await expect.poll(() => popup.texts(button)).toHaveLength(1);
  await popup.clickAsUser(button);
  const panel = await PopupWindow.opened(context, '/sidepanel.html');
  await expect.poll(() => panel.texts('[role=tab]')).toHaveLength(3);
  return panel;
}

/** The first words of the lines of the panel's list that are in view in the page. */
export const inView = (panel: PopupWindow): Promise<string[]> =>
  panel.texts('[data-in-view] .entry-name > :first-child');

export const listed = (panel: PopupWindow): Promise<string[]> =>
  panel.texts('[role=tabpanel] .entry-name > :first-child');
