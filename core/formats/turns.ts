/** How long work gives way to others: a page stays alive, shows how far it is, and can stop it. */
export type Turns = {
  /** Lets others have a turn; called between chunks. */
  readonly pause?: () => Promise<void>;
  readonly onProgress?: (done: number, total: number) => void;
  /** An `AbortSignal`. */
  readonly signal?: { readonly aborted: boolean };
};

/** Items between two pauses. */
const CHUNK = 250;

/** Does some work with each item, in order; false where it was stopped before the end. */
export async function inTurns<T>(
  items: readonly T[],
  work: (item: T, at: number) => void,
  { pause, onProgress, signal }: Turns,
): Promise<boolean> {
  for (const [at, item] of items.entries()) {
    if (at % CHUNK === 0) {
      onProgress?.(at, items.length);
      await pause?.();
      if (signal?.aborted) return false;
    }
    work(item, at);
  }
  onProgress?.(items.length, items.length);
  return true;
}
