import type { HoverIntent } from './hover-intent.ts';

type Follow = {
  readonly document: Document;
  readonly intent: Pick<HoverIntent<unknown>, 'move' | 'interrupt'>;
  /** The pointer was pressed outside the card. */
  readonly onPress: () => void;
  readonly onEscape: () => void;
  readonly signal: AbortSignal;
};

/** Feeds the reader's own pointer and keys to the intent. Events made by scripts count for nothing. */
export function followPointer({ document, intent, onPress, onEscape, signal }: Follow): void {
  const options = { capture: true, passive: true, signal } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType !== 'mouse') return;
      if (event.buttons === 0) intent.move({ x: event.clientX, y: event.clientY });
      else intent.interrupt();
    },
    options,
  );
  const interrupt = (event: Event) => {
    if (event.isTrusted) intent.interrupt();
  };
  document.addEventListener('scroll', interrupt, options);
  document.addEventListener('pointerleave', interrupt, options);
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      intent.interrupt();
      onPress();
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      intent.interrupt();
      if (event.key === 'Escape') onEscape();
    },
    options,
  );
}
