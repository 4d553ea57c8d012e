import type { HoverIntent } from './hover-intent.ts';

type Follow = {
  readonly document: Document;
  readonly intent: Pick<HoverIntent<unknown>, 'move' | 'interrupt' | 'leaveCard'>;
  /** The pointer was pressed outside the card. */
  readonly onPress: () => void;
  readonly onEscape: () => void;
  readonly signal: AbortSignal;
};

/** Feeds the reader's own pointer and keys to the intent. Events made by scripts count for nothing. */
export function followPointer({ document, intent, onPress, onEscape, signal }: Follow): void {
  const listen = <K extends keyof DocumentEventMap>(type: K, onEvent: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, (event) => event.isTrusted && onEvent(event), {
      capture: true,
      passive: true,
      signal,
    });
  listen('pointermove', (event) => {
    if (event.pointerType !== 'mouse') return;
    if (event.buttons === 0) intent.move({ x: event.clientX, y: event.clientY });
    else intent.interrupt();
  });
  listen('pointerout', (event) => {
    // To nowhere: the pointer has left the window.
    if (event.relatedTarget !== null) return;
    intent.interrupt();
    intent.leaveCard();
  });
  listen('scroll', () => intent.interrupt());
  listen('pointerdown', () => {
    intent.interrupt();
    onPress();
  });
  listen('keydown', (event) => {
    intent.interrupt();
    if (event.key === 'Escape') onEscape();
  });
}
