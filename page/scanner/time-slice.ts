/** How long the main thread is held at a stretch, in milliseconds: half a frame. */
const SLICE = 8;

type Scheduler = { readonly yield?: () => Promise<void> };

export type SlicedWork = {
  readonly work: Generator;
  /** Called after each slice, the last one included, while the page's state is still what the work saw. */
  readonly afterSlice: () => void;
  readonly signal: AbortSignal;
};

/** Runs a generator to its end in slices, letting the page work in between. Stops quietly when the signal aborts. */
export async function runInSlices({ work, afterSlice, signal }: SlicedWork): Promise<void> {
  for (;;) {
    if (signal.aborted) return void work.return(undefined);
    const until = performance.now() + SLICE;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    afterSlice();
    if (step.done) return;
    await breathe();
  }
}

function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
