import { storage } from '#imports';

/** A document that somebody wants to read, while the browser asks them to allow its hosts. */
export type AskedExport = {
  readonly address: string;
  readonly origins: readonly string[];
  /** Milliseconds since 1970. */
  readonly askedAt: number;
};

const askedExportItem = storage.defineItem<AskedExport | null>('session:askedExport', { fallback: null });

/** The browser’s question stays open no longer than somebody looks at it. Milliseconds. */
const PATIENCE = 120_000;

export const noteAsked = (asked: AskedExport): Promise<void> => askedExportItem.setValue(asked);

/** What was asked for, once; null where it was long ago, or somebody else has taken it. */
export function takeAskedExport(now: number): Promise<AskedExport | null> {
  return navigator.locks.request(askedExportItem.key, async () => {
    const asked = await askedExportItem.getValue();
    if (asked) await askedExportItem.removeValue();
    return asked && now - asked.askedAt < PATIENCE ? asked : null;
  });
}
