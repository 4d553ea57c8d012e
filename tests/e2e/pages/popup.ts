import type { BrowserContext, Page } from '@playwright/test';

/** The popup behind the toolbar button, opened over a tab as a click on the button does. */
export class PopupWindow {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(context: BrowserContext, over: Page, extensionId: string): Promise<PopupWindow> {
    await over.bringToFront();
    const session = await context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = targetInfos.find(({ url }) => url === over.url())!;
    const opened = context.waitForEvent('page', (page) => page.url().includes('/popup.html'));
    await session.send('Extensions.triggerAction' as never, { id: extensionId, targetId: target.targetId } as never);
    const page = await opened;
    await session.detach();
    return new PopupWindow(page);
  }
}
