import { browser, storage } from '#imports';

/** Drafts by the tab that they are written in. In memory only, so that a reload loses nothing. */
const draftsItem = storage.defineItem<Readonly<Record<string, string>>>('session:drafts', { fallback: {} });

export type KeptDraft = {
  /** Empty where there is none. */
  readonly text: string;
  readonly keep: (text: string) => void;
};

/** The draft of this tab. Nothing is kept in a private window. */
export async function openDraft(isPrivate: boolean): Promise<KeptDraft> {
  const tab = isPrivate ? undefined : await browser.tabs.getCurrent();
  if (tab?.id === undefined) return { text: '', keep: () => {} };
  const own = String(tab.id);
  const { [own]: text = '' } = await draftsItem.getValue();
  return { text, keep: (now) => void keepDraft(own, now).catch(() => {}) };
}

/** Those of closed tabs go. */
export function forgetClosedDrafts(): void {
  browser.tabs.onRemoved.addListener((tab) => void keepDraft(String(tab), ''));
}

const keepDraft = (tab: string, text: string): Promise<void> =>
  navigator.locks.request(draftsItem.key, async () => {
    const { [tab]: before, ...others } = await draftsItem.getValue();
    if ((before ?? '') === text) return;
    await draftsItem.setValue(text === '' ? others : { ...others, [tab]: text });
  });
