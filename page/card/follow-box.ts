import type { Box } from './place-card.ts';

/** Calls back now, and whenever the box of a range has moved, until it is stopped. Scrolling, zooming, text that is put in above: one look a frame sees them all. */
export function followBox(range: Range, onMove: (box: Box) => void): () => void {
  let last = '';
  let frame = 0;
  const look = () => {
    const { x, y, width, height } = range.getBoundingClientRect();
    const now = [x, y, width, height, innerWidth, innerHeight].join();
    if (now !== last) onMove({ x, y, width, height });
    last = now;
    frame = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(frame);
}
