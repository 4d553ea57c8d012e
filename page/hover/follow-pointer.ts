import { listenToReader } from './listen-to-reader.ts';
import type { HoverIntent } from './hover-intent.ts';
import type { Point } from './term-at-point.ts';

type Follow = {
  readonly document: Document;
  readonly intent: Pick<HoverIntent<unknown>, 'move' | 'ask' | 'interrupt' | 'leavePage'>;
  /** A mouse was pressed outside the card. */
  readonly onPress: () => void;
  /** A finger or a pen tapped outside the card; null where the tap is for a link or a control of the page. */
  readonly onTap: (point: Point | null) => void;
  readonly onEscape: () => void;
  readonly signal: AbortSignal;
};

/** A finger that stays longer does not tap, in milliseconds: the browser's own menu is wanted. */
const LONGEST_TAP = 500;
/** Does nothing of its own with a pointer, in any browser and system; Alt opens menus, Control goes before other keys. */
const MODIFIER = 'Shift';
const CONTROLS = 'a[href],button,input,select,textarea,label,summary,option,video,audio,[role=button],[role=link]';

/** Feeds the reader's own pointer and keys to the intent. */
export function followPointer({ document, intent, onPress, onTap, onEscape, signal }: Follow): void {
  const listen = listenToReader(document, signal);
  let press: PointerEvent | null = null;
  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const isAsking =
      event.shiftKey && !isShortcut(event) && !hasSelection(document) && !isField(document.activeElement);
    if (event.buttons === 0) intent.move(pointOf(event), isAsking);
    else intent.interrupt();
  });
  listen('pointerout', (event) => {
    // To nowhere: the pointer has left the window.
    if (event.relatedTarget === null && event.pointerType !== 'touch') intent.leavePage();
  });
  listen('scroll', () => intent.interrupt());
  listen('pointerdown', (event) => {
    press = event;
    intent.interrupt();
    if (event.pointerType === 'mouse') onPress();
  });
  // A scroll, a pinch and a selection end without one.
  listen('click', (event) => {
    if (!press || press.pointerType === 'mouse' || event.timeStamp - press.timeStamp > LONGEST_TAP) return;
    onTap(isForPage(event) ? null : pointOf(event));
  });
  listen('keydown', (event) => {
    const isFirst = event.key === MODIFIER && !event.repeat && !isShortcut(event);
    if (isFirst && !isField(event.composedPath()[0]) && !hasSelection(document)) intent.ask();
    else intent.interrupt();
    if (event.key === 'Escape') onEscape();
  });
}

const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });

const isShortcut = ({ altKey, ctrlKey, metaKey }: KeyboardEvent | PointerEvent): boolean =>
  altKey || ctrlKey || metaKey;

/** Where Shift is for a capital letter. */
const isField = (target: EventTarget | null | undefined): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input,select,textarea'));

/** Shift may be about to extend it. */
const hasSelection = (document: Document): boolean => document.getSelection()?.isCollapsed === false;

/** What takes a tap itself: a link, a control, or whatever looks like one. */
function isForPage(event: MouseEvent): boolean {
  const elements = event.composedPath().filter((node) => node instanceof Element);
  return elements.some((element) => element.matches(CONTROLS)) || getComputedStyle(elements[0]!).cursor === 'pointer';
}
