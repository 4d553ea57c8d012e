import type { Worker } from '@playwright/test';

type Said = { readonly visible?: boolean; readonly title?: string };

/** The item "Explain …" of marks: no driver opens the browser's own menus, and no call reads their items. */
export class MarkItem {
  readonly #worker: Worker;

  private constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** From now on, as long as the worker lives. */
  static async watch(worker: Worker): Promise<MarkItem> {
    await worker.evaluate(`(() => {
      const { contextMenus } = chrome;
      if (globalThis.saidOfItems) return;
      globalThis.saidOfItems = [];
      const update = contextMenus.update.bind(contextMenus);
      contextMenus.update = async (id, said) => {
        await update(id, said);
        saidOfItems.push({ id, said });
      };
    })()`);
    return new MarkItem(worker);
  }

  /** As a reader would see it now; null where they would see none. */
  async title(): Promise<string | null> {
    const { visible, title } = Object.assign({}, ...(await this.#saidOf('explain-mark'))) as Said;
    return visible ? (title ?? null) : null;
  }

  /** Every title that it was seen with. */
  async titles(): Promise<string[]> {
    return (await this.#saidOf('explain-mark')).flatMap(({ visible, title }) =>
      visible !== false && title ? [title] : [],
    );
  }

  /** Of the item of selected text, where it has been changed. */
  async titleForSelection(): Promise<string | undefined> {
    return (await this.#saidOf('explain')).at(-1)?.title;
  }

  /** As a click on it does. */
  async click(): Promise<void> {
    await clickMarkItem(this.#worker);
  }

  #saidOf(id: string): Promise<Said[]> {
    return this.#worker.evaluate(
      `saidOfItems.filter((item) => item.id === ${JSON.stringify(id)}).map(({ said }) => said)`,
    );
  }
}

export async function clickMarkItem(worker: Worker): Promise<void> {
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'explain-mark', editable: false, pageUrl: '' }, tab);
  })()`);
}
