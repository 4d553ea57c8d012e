import { computePosition, flip, offset, shift, type Platform } from '@floating-ui/core';

/** Transparent margin that the card keeps around itself inside its frame, for its shadow. It may leave the viewport. */
export const CARD_MARGIN = 8;
/** Between the line of the term and the card. */
const GAP = 4;
/** How far the card stays from the edges of the viewport. */
const EDGE = 4;
const HEIGHT = { most: 440, comfortable: 300, least: 160 } as const;

/** In CSS pixels of the viewport. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Size = Pick<Box, 'width' | 'height'>;
export type Place = Pick<Box, 'x' | 'y'>;

/** Everything is measured already, and in the coordinates of the viewport. */
const platformOf = (viewport: Size): Platform => ({
  getElementRects: ({ reference, floating }: { reference: Box; floating: Size }) => ({
    reference,
    floating: { x: 0, y: 0, ...floating },
  }),
  getDimensions: (element: Size) => element,
  getClippingRect: () => ({ x: 0, y: 0, ...viewport }),
});

/** Where a card goes, its margin included: below the line of its term, above where there is no room, never over it. */
export async function placeCard(anchor: Box, card: Size, viewport: Size): Promise<Place> {
  const padding = EDGE - CARD_MARGIN;
  const { x, y } = await computePosition(anchor, card, {
    platform: platformOf(viewport),
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset({ mainAxis: GAP - CARD_MARGIN, crossAxis: -CARD_MARGIN }),
      flip({ padding }),
      shift({ padding }),
    ],
  });
  return { x, y };
}

/** The height that a card may have, its margin left out, so that it fits below its term or, where that is little, above. */
export function roomBeside(anchor: Box, viewport: Size): number {
  const below = viewport.height - (anchor.y + anchor.height) - GAP - EDGE;
  const room = below >= HEIGHT.comfortable ? below : Math.max(below, anchor.y - GAP - EDGE);
  return Math.floor(Math.min(HEIGHT.most, Math.max(HEIGHT.least, room)));
}
