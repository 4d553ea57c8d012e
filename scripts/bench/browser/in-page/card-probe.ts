/** Put into a page that has the extension; what the extension does is seen from outside only. */
export type CardProbe = ReturnType<typeof createCardProbe>;

/** A script that defines `cardProbe` in a page. */
export const CARD_PROBE = `globalThis.cardProbe = (${createCardProbe.toString()})();`;

// Sent as its source: nothing from outside the function may be used in it.
function createCardProbe() {
  let moved = 0;
  let painted: Promise<number> | null = null;
  document.addEventListener('pointermove', (event) => (moved = event.timeStamp), { capture: true, passive: true });

  const isCardVisible = (): boolean => {
    const host = document.querySelector('passerelle-card');
    return host !== null && host.matches(':popover-open') && getComputedStyle(host).visibility === 'visible';
  };

  /** Resolves with the time after the first frame in which the card is visible. */
  const waitForPaint = (resolve: (time: number) => void): void => {
    requestAnimationFrame(() => {
      if (!isCardVisible()) return waitForPaint(resolve);
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now()));
      port1.start();
      // Delivered once this frame has been laid out and painted.
      port2.postMessage(null);
    });
  };

  /** Middles of the first marked terms that lie wholly in the viewport. */
  const termPoints = (count: number): { x: number; y: number }[] =>
    [...CSS.highlights.get('passerelle-term')!]
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.getClientRects()[0]!;
      })
      .filter(({ bottom }) => bottom < innerHeight)
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
      .slice(0, count);

  return {
    isCardVisible,
    termPoints,
    start: (): void => {
      painted = new Promise(waitForPaint);
    },
    /** Milliseconds from the last movement of the pointer to the card being painted. */
    delay: async (): Promise<number> => (await painted!) - moved,
  };
}
