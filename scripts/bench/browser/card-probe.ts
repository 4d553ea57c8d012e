/** Put into a page that has the extension; what the extension does is seen from outside only. */
export type CardProbe = ReturnType<typeof createCardProbe>;

/** A script that defines `cardProbe` in a page. */
export const CARD_PROBE = `globalThis.cardProbe = (${createCardProbe.toString()})();`;

// Sent as its source: nothing from outside the function may be used in it.
function createCardProbe() {
  let moved = 0;
  const patience = 5000;
  let painted: Promise<number | null> | null = null;
  document.addEventListener('pointermove', (event) => (moved = event.timeStamp), { capture: true, passive: true });

  const isCardVisible = (): boolean => {
    const host = document.querySelector('passerelle-card');
    return host !== null && host.matches(':popover-open') && getComputedStyle(host).visibility === 'visible';
  };

  /** Resolves with the time after the first frame in which the card is visible, or with null when patience ends. */
  const waitForPaint = (until: number, resolve: (time: number | null) => void): void => {
    requestAnimationFrame(() => {
      if (performance.now() > until) return resolve(null);
      if (!isCardVisible()) return waitForPaint(until, resolve);
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now()));
      port1.start();
      // Delivered once this frame has been laid out and painted.
      port2.postMessage(null);
    });
  };

  return {
    isCardVisible,
    start: (): void => {
      painted = new Promise((resolve) => waitForPaint(performance.now() + patience, resolve));
    },
    /** Milliseconds from the last movement of the pointer to the card being painted; null where it did not come. */
    delay: async (): Promise<number | null> => {
      const time = await painted;
      return time === null ? null : time - moved;
    },
  };
}
