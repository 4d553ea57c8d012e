import { browser } from '#imports';

/** The window that this document is in. */
export type OwnWindow = {
  /** Null where there are no windows, as in Firefox for Android. */
  readonly id: number | null;
  /** Nothing that is done in it may leave a trace. */
  readonly isPrivate: boolean;
};

let own: Promise<OwnWindow> | null = null;

export function readOwnWindow(): Promise<OwnWindow> {
  return (own ??= findOwnWindow());
}

async function findOwnWindow(): Promise<OwnWindow> {
  const found = await browser.windows?.getCurrent?.();
  return { id: found?.id ?? null, isPrivate: found?.incognito ?? browser.extension.inIncognitoContext };
}
