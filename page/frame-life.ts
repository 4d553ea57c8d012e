/** CSS pixels below which a frame holds no term that anybody could read. */
const SMALLEST = { width: 60, height: 20 } as const;

/** Resolves when the frame that a document is in is seen, and big enough to hold a term. May never do. */
export function whenFrameIsSeen(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const life = new AbortController();
    const observer = new IntersectionObserver((seen) => {
      const isSeen = seen.some(({ isIntersecting }) => isIntersecting);
      if (!isSeen || innerWidth < SMALLEST.width || innerHeight < SMALLEST.height) return;
      life.abort();
      resolve();
    });
    const look = () => {
      observer.disconnect();
      if (document.documentElement) observer.observe(document.documentElement);
    };
    life.signal.addEventListener('abort', () => observer.disconnect());
    signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
    addEventListener('resize', look, { signal: life.signal });
    watchRootElement(document, look, life.signal);
    look();
  });
}

/** The longest wait for a page to load, and for a frame of it to be painted, in milliseconds. */
const PATIENCE = { load: 300, frame: 200 } as const;

/**
 * Resolves when a page has loaded and been painted, or has taken long: asking before for anything that needs its styles
 * would have the page work for us first. A tab that nobody looks at is not painted.
 */
export async function whenPainted(document: Document): Promise<void> {
  if (document.readyState !== 'complete')
    await soon(PATIENCE.load, (done) => addEventListener('load', done, { once: true }));
  if (document.hidden) return;
  // Frames come before their painting, the next task after it.
  await soon(PATIENCE.frame, (done) => requestAnimationFrame(() => setTimeout(done)));
}

const soon = (patience: number, wait: (done: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    wait(resolve);
    setTimeout(resolve, patience);
  });

/** Tells when a document has another root element: it was written anew, which takes all listeners away. */
export function watchRootElement(document: Document, onReplaced: () => void, signal: AbortSignal): void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === root) return;
    root = document.documentElement;
    onReplaced();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Whether the focus is in this very document, not in a frame inside it; in a top one, also where it is nowhere. */
export function hasFocusHere(document: Document): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const isInInnerFrame = active !== null && /^i?frame$/.test(active.localName);
  return !isInInnerFrame && (self === top || document.hasFocus());
}
