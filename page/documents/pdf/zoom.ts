/** Of the size on paper. */
const STEPS = [0.25, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
/** A page is not blown up to fill a wide window. */
const WIDEST_FIT = 1.5;
const NARROWEST = STEPS[0]!;

/** The next step up or down from a zoom, which may be between two. */
export function nextZoom(zoom: number, direction: 'in' | 'out'): number {
  const isBeyond = (step: number) => (direction === 'in' ? step > zoom + 0.001 : step < zoom - 0.001);
  const steps = STEPS.filter(isBeyond);
  return (direction === 'in' ? steps[0] : steps.at(-1)) ?? zoom;
}

/** The zoom at which a page fills a width; both in CSS pixels. */
export const zoomToFit = (pageWidth: number, width: number): number =>
  Math.max(NARROWEST, Math.min(WIDEST_FIT, Math.floor((1000 * width) / pageWidth) / 1000));
