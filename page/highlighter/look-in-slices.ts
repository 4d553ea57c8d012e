import { SLICE } from '../scanner/time-slice.ts';
import type { MarkGroup } from './mark-group.ts';

type Looks = {
  /** Returns the groups that have come of it. */
  readonly look: (leader: Element) => Iterable<MarkGroup>;
  /** Called with what comes of later slices. */
  readonly tell: (groups: Set<MarkGroup>) => void;
};

/** Leaders of which has to be seen whether their text is where they are: of all at once it would hold the reader up. */
export class LookInSlices {
  readonly #looks: Looks;
  readonly #leaders = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(looks: Looks) {
    this.#looks = looks;
  }

  add(leader: Element): void {
    this.#leaders.add(leader);
  }

  forget(leader: Element): void {
    this.#leaders.delete(leader);
  }

  /** Looks at as many as a slice has room for, and soon at the others. */
  lookNow(): Set<MarkGroup> {
    const groups = new Set<MarkGroup>();
    const until = performance.now() + SLICE;
    for (const leader of this.#leaders) {
      if (performance.now() > until) break;
      this.#leaders.delete(leader);
      for (const group of this.#looks.look(leader)) groups.add(group);
    }
    if (this.#leaders.size > 0)
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#looks.tell(this.lookNow());
      });
    return groups;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
