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
