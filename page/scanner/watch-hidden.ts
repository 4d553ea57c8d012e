import { elementAround } from '../text/tree.ts';
import type { BlockRecord } from './block-record.ts';
import type { PageTerms } from './page-terms.ts';
import type { WorkQueue } from './time-slice.ts';

type HiddenText = {
  readonly document: Document;
  readonly terms: PageTerms;
  readonly queue: WorkQueue;
  /** The records whose marks a reader may see now. */
  readonly shown: () => Iterable<BlockRecord>;
  readonly signal: AbortSignal;
};

/** What readers do, and what ends, when a style sheet shows what it had hidden. */
const OCCASIONS = ['click', 'keyup', 'focusin', 'pointerover', 'toggle', 'transitionend', 'animationend'];
/** Before hidden text is looked at, in milliseconds; twice as long each time that nothing had changed. */
const PAUSE = { shortest: 150, longest: 1200 } as const;

/**
 * Notices when text that was hidden is shown, and when marked text is hidden: no observer tells of `visibility`. Returns
 * how to have both looked at.
 */
export function watchHidden({ document, terms, queue, shown, signal }: HiddenText): () => void {
  const watched = new WeakSet<Element>();
  let pause: number = PAUSE.shortest;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookLater = () => {
    if (!signal.aborted) timer ??= setTimeout(() => void queue.add(look(), 'urgent'), pause);
  };
  // Not below them, where a page may restyle thousands: what hides a text is an element around it.
  const observer = new MutationObserver(lookLater);
  function* look(): Generator<undefined> {
    timer = undefined;
    let hasChanged = false;
    for (const record of new Set(shown())) {
      if (!terms.records.has(record)) continue;
      terms.updateVisibility([record]);
      hasChanged ||= record.isHidden;
      yield;
    }
    for (const record of terms.records) {
      if (!record.isHidden) continue;
      terms.updateVisibility([record]);
      hasChanged ||= !record.isHidden;
      for (let at: Element | null = record.block.container; at && !watched.has(at); at = elementAround(at)) {
        watched.add(at);
        observer.observe(at, { attributeFilter: ['class', 'style', 'open'] });
      }
      yield;
    }
    pause = hasChanged ? PAUSE.shortest : Math.min(2 * pause, PAUSE.longest);
  }
  for (const occasion of OCCASIONS)
    document.addEventListener(occasion, lookLater, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return lookLater;
}
