/** Transparent margin that the card keeps around itself inside its frame, for its shadow. It may leave the viewport. */
export const CARD_MARGIN = 8;
/** Between the line of the term and the card: its margin covers nothing of the line either, which may be a link. */
const GAP = CARD_MARGIN;
/** How far the card stays from the edges of the viewport. */
const EDGE = 4;
const HEIGHT = { most: 440, comfortable: 300, least: 160 } as const;
/** Of the viewport, for a card at its bottom. */
const SHEET_SHARE = 0.6;

/** In CSS pixels of the viewport. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Size = Pick<Box, 'width' | 'height'>;
export type Place = Pick<Box, 'x' | 'y'>;

/**
 * Where a card goes, its margin included: below the line of its term, above where there is more room, never over it;
 * along the line as far from the term's beginning as the sides of the viewport make it.
 */
export function placeCard(anchor: Box, card: Size, viewport: Size): Place {
  const below = anchor.y + anchor.height;
  const above = anchor.y - card.height;
  const excessBelow = below + card.height - CARD_MARGIN + EDGE - viewport.height;
  const excessAbove = EDGE - CARD_MARGIN - above;
  const y = excessBelow <= 0 || excessBelow <= excessAbove ? below : above;
  return { x: keepIn(anchor.x - CARD_MARGIN, card.width, viewport.width), y };
}

/** The nearest place in which the whole card is in the viewport; its beginning, where the viewport is too small. */
export const placeInside = ({ x, y }: Place, card: Size, viewport: Size): Place => ({
  x: keepIn(x, card.width, viewport.width),
  y: keepIn(y, card.height, viewport.height),
});

const keepIn = (at: number, length: number, room: number): number =>
  Math.max(EDGE - CARD_MARGIN, Math.min(at, room - EDGE + CARD_MARGIN - length));

/** The height that a card may have, its margin left out, so that it fits below its term or, where that is little, above. */
export function roomBeside(anchor: Box, viewport: Size): number {
  const below = viewport.height - (anchor.y + anchor.height) - GAP - EDGE;
  const room = below >= HEIGHT.comfortable ? below : Math.max(below, anchor.y - GAP - EDGE);
  return Math.floor(Math.min(HEIGHT.most, Math.max(HEIGHT.least, room)));
}

/** The height that a card at the bottom of the viewport may have. */
export const roomOfSheet = ({ height }: Size): number => Math.floor(height * SHEET_SHARE);
