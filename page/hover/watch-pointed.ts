import type { EntryId } from '../../core/entry/ids.ts';
import { listenToReader } from './listen-to-reader.ts';
import type { Point } from './term-at-point.ts';

/** `isMenuOpening`: the browser is about to open a menu there, or just has. */
export type OnPointed = (entry: EntryId | null, isMenuOpening: boolean) => void;

type WatchPointed = {
  readonly document: Document;
  /** The entry whose mark is under a point of the viewport, or null. */
  readonly entryAt: (point: Point) => EntryId | null;
  readonly onPointed: OnPointed;
  readonly signal: AbortSignal;
};

/** `rest`: the pointer has come to a short rest, with the mark of this entry under it. */
export type PointedMark = { readonly rest: (entry: EntryId | null) => void };

/**
 * Tells which entry’s mark the pointer is on, so that the browser’s own menu can offer to explain it: from the first short
 * rest on, of which the caller tells, and when the menu is asked for; null as soon as it has left.
 */
export function watchPointed({ document, entryAt, onPointed, signal }: WatchPointed): PointedMark {
  let told: EntryId | null = null;
  let last: Point = { x: 0, y: 0 };
  let hasTold = false;
  const tell = (entry: EntryId | null, isMenuOpening = false) => {
    // A menu that opens may still show what was told before.
    if (entry === told && !(isMenuOpening && hasTold)) return;
    told = entry;
    hasTold = true;
    onPointed(entry, isMenuOpening);
  };
  const listen = listenToReader(document, signal);
  const look = () => tell(entryAt(last));
  // A pointer that is on no mark costs nothing.
  const lookAgain = () => told !== null && look();
  const at = ({ clientX, clientY }: MouseEvent) => {
    last = { x: clientX, y: clientY };
  };
  listen('pointermove', (event) => {
    at(event);
    lookAgain();
  });
  listen('scroll', lookAgain);
  // To nowhere: it has left the window, or a finger was lifted.
  listen('pointerout', (event) => {
    at(event);
    if (event.relatedTarget === null) tell(null);
    else lookAgain();
  });
  listen('pointerdown', (event) => {
    at(event);
    if (event.button === 2) look();
  });
  // By then the press may have taken a selection away; a long touch, and the keyboard, have only this one.
  listen('contextmenu', (event) => {
    at(event);
    tell(entryAt(last), true);
  });
  listen('visibilitychange', () => document.hidden && tell(null));
  signal.addEventListener('abort', () => tell(null));
  return { rest: (entry) => tell(entry) };
}
