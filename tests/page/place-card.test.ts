import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_MARGIN, placeCard, placeInside, roomBeside } from '../../page/card/place-card.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 376, height: 456 };

describe('the place of a card', () => {
  it.each([
    ['below the line of its term, left sides in line', { x: 100, y: 100 }, { x: 92, y: 120 }],
    ['above, where there is no room below', { x: 100, y: 600 }, { x: 92, y: 144 }],
    ['shifted in from the right edge', { x: 950, y: 100 }, { x: 628, y: 120 }],
  ])('%s', (_case, at, place) => {
    expect(placeCard({ ...at, width: 80, height: 20 }, card, viewport)).toEqual(place);
  });

  it('is beside the line of the term and inside the viewport, wherever the term is and whatever the viewport', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 400, max: 2000 }),
      height: fc.integer({ min: 380, max: 1500 }),
    });
    fc.assert(
      fc.property(
        sizes,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (view, right, down) => {
          const anchor = { x: right * (view.width - 60), y: down * (view.height - 20), width: 60, height: 20 };
          const height = roomBeside(anchor, view) + 2 * CARD_MARGIN;
          const { x, y } = placeCard(anchor, { width: 376, height }, view);
          const [top, bottom] = [y + CARD_MARGIN, y + height - CARD_MARGIN];
          expect(bottom <= anchor.y || top >= anchor.y + anchor.height).toBe(true);
          expect(top >= 0 && bottom <= view.height).toBe(true);
          expect(x + CARD_MARGIN >= 0 && x + 376 - CARD_MARGIN <= view.width).toBe(true);
        },
      ),
    );
  });

  it('is the nearest one in the viewport, for a card that is dragged out of it', () => {
    expect(placeInside({ x: 300, y: 200 }, card, viewport)).toEqual({ x: 300, y: 200 });
    expect(placeInside({ x: -500, y: -500 }, card, viewport)).toEqual({ x: -4, y: -4 });
    expect(placeInside({ x: 5000, y: 5000 }, card, viewport)).toEqual({ x: 628, y: 348 });
    expect(placeInside({ x: 5000, y: 5000 }, card, { width: 200, height: 200 })).toEqual({ x: -4, y: -4 });
  });
});
