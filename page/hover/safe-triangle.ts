import type { Point } from './term-at-point.ts';

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/**
 * Whether a pointer that moves from one point to another heads for a box: the new point lies in the triangle between
 * the old one and the box's facing edge, or in the box (the classic rule for menus that open sideways).
 */
export function isHeadingFor(box: Box, from: Point, to: Point): boolean {
  if (to.x >= box.left && to.x <= box.right && to.y >= box.top && to.y <= box.bottom) return true;
  const corners = facingCorners(box, from);
  return corners !== null && isInTriangle(to, from, corners[0], corners[1]);
}

function facingCorners({ left, top, right, bottom }: Box, { x, y }: Point): readonly [Point, Point] | null {
  if (y < top)
    return [
      { x: left, y: top },
      { x: right, y: top },
    ];
  if (y > bottom)
    return [
      { x: left, y: bottom },
      { x: right, y: bottom },
    ];
  if (x < left)
    return [
      { x: left, y: top },
      { x: left, y: bottom },
    ];
  if (x > right)
    return [
      { x: right, y: top },
      { x: right, y: bottom },
    ];
  return null;
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [cross(point, a, b), cross(point, b, c), cross(point, c, a)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

const cross = (p: Point, a: Point, b: Point): number => (a.x - p.x) * (b.y - p.y) - (b.x - p.x) * (a.y - p.y);
