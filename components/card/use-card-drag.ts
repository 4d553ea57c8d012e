import type { KeyboardEvent, PointerEvent } from 'react';
import type { CardHeadProps, Movement } from './hover-card-props.ts';

/** How far an arrow key moves the card, in CSS pixels. */
const STEP = 24;
const ARROWS: Readonly<Record<string, Movement>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

type CardDrag = {
  /** A press that holds the card, unless it is for a button. */
  readonly onPointer: (event: PointerEvent<HTMLElement>) => void;
  readonly onKey: (event: KeyboardEvent) => void;
};

/** Moves the card by its head. Counts on the screen: the card's own document moves along with the pointer. */
export function useCardDrag({ zoom, onGrab, onDrag }: Pick<CardHeadProps, 'zoom' | 'onGrab' | 'onDrag'>): CardDrag {
  const onPointer = ({
    currentTarget: head,
    target,
    pointerId,
    screenX,
    screenY,
    button,
  }: PointerEvent<HTMLElement>) => {
    if (button !== 0 || (target as Element).closest('button:not(.hover-card__grip)')) return;
    const end = new AbortController();
    onGrab();
    head.setPointerCapture(pointerId);
    const move = (event: globalThis.PointerEvent) =>
      onDrag({ x: (event.screenX - screenX) / zoom, y: (event.screenY - screenY) / zoom });
    head.addEventListener('pointermove', move, { signal: end.signal });
    head.addEventListener('lostpointercapture', () => end.abort(), { signal: end.signal });
  };
  const onKey = (event: KeyboardEvent) => {
    const movement = ARROWS[event.key];
    if (!movement || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onGrab();
    onDrag(movement);
  };
  return { onPointer, onKey };
}
