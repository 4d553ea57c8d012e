/** How long the main thread is held at a stretch, in milliseconds: half a frame. */
export const SLICE = 8;

type Scheduler = { readonly yield?: () => Promise<void> };

type Slices = {
  /** Called after each slice, the last one included, while the page's state is still what the work saw. */
  readonly afterSlice: () => void;
  readonly signal: AbortSignal;
};

type Job = { readonly work: Generator; readonly onEnd: () => void };

/** All the work on a page, one piece after another in the same slices, with the page at work in between. */
export class WorkQueue {
  readonly #slices: Slices;
  readonly #urgent: Job[] = [];
  readonly #patient: Job[] = [];
  #isRunning = false;

  constructor(slices: Slices) {
    this.#slices = slices;
    slices.signal.addEventListener('abort', () => this.#drop());
  }

  /** Urgent work goes before all that is not. Resolves when the work has ended, or never will because the signal aborted. */
  add(work: Generator, urgency: 'urgent' | 'patient' = 'patient'): Promise<void> {
    return new Promise((onEnd) => {
      (urgency === 'urgent' ? this.#urgent : this.#patient).push({ work, onEnd });
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    try {
      while (!this.#slices.signal.aborted) {
        const isDone = this.#runSlice();
        this.#slices.afterSlice();
        if (isDone) break;
        await breathe();
      }
    } finally {
      this.#isRunning = false;
    }
  }

  /** Whether nothing is left to do. */
  #runSlice(): boolean {
    const until = performance.now() + SLICE;
    do {
      const jobs = this.#urgent.length > 0 ? this.#urgent : this.#patient;
      const [job] = jobs;
      if (!job) return true;
      let hasEnded: boolean | undefined = true;
      try {
        hasEnded = job.work.next().done;
      } finally {
        if (hasEnded) jobs.shift()?.onEnd();
      }
    } while (performance.now() < until);
    return false;
  }

  #drop(): void {
    for (const { work, onEnd } of [...this.#urgent.splice(0), ...this.#patient.splice(0)]) {
      work.return(undefined);
      onEnd();
    }
  }
}

/** Runs a generator to its end in slices. Stops quietly when the signal aborts. */
export function runInSlices({ work, ...slices }: Slices & { readonly work: Generator }): Promise<void> {
  return new WorkQueue(slices).add(work);
}

function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
