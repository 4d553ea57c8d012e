import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { openCardChannel, type CardChannel, type FromCard } from './card-channel.ts';
import type { EntryId } from '../../core/entry/ids.ts';

/** Transparent margin that the card keeps around itself inside its frame, for its shadow. */
export const CARD_MARGIN = 8;
const WIDTH = 360 + 2 * CARD_MARGIN;
const GAP = 4;
const HEIGHT = { most: 440, comfortable: 300, least: 160 } as const;
/** How far the card stays from the edges of the viewport. */
const EDGE = 4;

export type ShownCard = { readonly entry: EntryId; readonly anchor: Range; readonly takesFocus: boolean };

export type CardHostEvents = {
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  /** The reader closed the card from inside, or the page took it away. */
  readonly onClose: () => void;
};

/**
 * The one node that we add to a page: a popover in the top layer, whose closed shadow root holds the card's frame.
 * Made on first need and kept.
 */
export class CardHost {
  readonly #document: Document;
  readonly #frameAddress: string;
  readonly #events: CardHostEvents;
  #parts: { host: HTMLElement; frame: HTMLIFrameElement; channel: CardChannel; ready: Promise<void> } | null = null;
  #shown: ShownCard | null = null;
  #isFocusDue = false;
  #stopFollowing: (() => void) | null = null;

  constructor(document: Document, frameAddress: string, events: CardHostEvents) {
    this.#document = document;
    this.#frameAddress = frameAddress;
    this.#events = events;
  }

  get shown(): ShownCard | null {
    return this.#shown;
  }

  /** The card's box in the viewport while it is shown, its margin left out. */
  get box(): DOMRect | null {
    if (!this.#shown || !this.#parts) return null;
    const { x, y, width, height } = this.#parts.host.getBoundingClientRect();
    return new DOMRect(x + CARD_MARGIN, y + CARD_MARGIN, width - 2 * CARD_MARGIN, height - 2 * CARD_MARGIN);
  }

  /** Loads the card's frame, unseen, so that it comes at once when it is wanted beside a node of the page. */
  prepare(beside: Node): void {
    const parent = modalAround(beside) ?? this.#document.documentElement;
    if (this.#parts?.host.isConnected && this.#parts.host.parentNode === parent) return;
    this.remove();
    this.#parts = this.#create(parent);
  }

  async show(card: ShownCard): Promise<void> {
    this.prepare(card.anchor.startContainer);
    this.#shown = card;
    this.#isFocusDue = card.takesFocus;
    const { ready, channel } = this.#parts!;
    await ready;
    if (this.#shown !== card) return;
    channel.send({ kind: 'show', entry: card.entry, maxHeight: roomBeside(card.anchor) });
    // An open card goes over at once: the frame tells nothing where the other entry is as high.
    if (this.#stopFollowing) this.#follow(card.anchor);
  }

  hide(): void {
    if (!this.#shown || !this.#parts) return;
    this.#shown = null;
    this.#stopFollowing?.();
    this.#stopFollowing = null;
    this.#isFocusDue = false;
    this.#parts.channel.send({ kind: 'hide' });
    setStyle(this.#parts.host, HIDDEN);
    if (this.#parts.host.matches(':popover-open')) this.#parts.host.hidePopover();
  }

  remove(): void {
    this.hide();
    this.#parts?.channel.close();
    this.#parts?.host.remove();
    this.#parts = null;
  }

  #create(parent: Element) {
    const host = this.#document.createElement('passerelle-card');
    setStyle(host, HOST_STYLE);
    host.popover = 'manual';
    const frame = this.#document.createElement('iframe');
    setStyle(frame, FRAME_STYLE);
    frame.title = 'Passerelle';
    // Lets the frame load on pages that demand COEP of what they embed.
    frame.setAttribute('credentialless', '');
    // For the button that copies the question.
    frame.allow = 'clipboard-write';
    frame.src = this.#frameAddress;
    let onReady = () => {};
    const ready = new Promise<void>((resolve) => (onReady = resolve));
    const channel = openCardChannel(frame, {
      onMessage: (message) => this.#receive(message, onReady),
      onLost: () => {
        this.remove();
        this.#events.onClose();
      },
    });
    host.attachShadow({ mode: 'closed' }).append(frame);
    host.addEventListener('pointerenter', ({ isTrusted }) => isTrusted && this.#events.onEnter());
    host.addEventListener('pointerleave', ({ isTrusted }) => isTrusted && this.#events.onLeave());
    parent.append(host);
    // A page that zooms itself by style would zoom the card, and its place.
    setStyle(host, { zoom: String(1 / parent.currentCSSZoom) });
    // Only what is rendered loads at once in every browser: shown, but not visible.
    host.showPopover();
    return { host, frame, channel, ready };
  }

  #receive(message: FromCard, onReady: () => void): void {
    if (message.kind === 'ready') onReady();
    else if (message.kind === 'close') this.#events.onClose();
    else this.#appear(message.height);
  }

  /** The card knows its height: put it in its place and show it. */
  #appear(height: number): void {
    if (!this.#shown || !this.#parts) return;
    const { host } = this.#parts;
    setStyle(host, { height: `${height}px` });
    if (this.#stopFollowing) return void this.#place(this.#shown.anchor);
    // A dialog or a full screen that was opened since lies above: the last one shown is on top.
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    this.#follow(this.#shown.anchor);
  }

  #follow(anchor: Range): void {
    this.#stopFollowing?.();
    this.#stopFollowing = autoUpdate(anchorElement(anchor), this.#parts!.host, () => void this.#place(anchor));
  }

  async #place(anchor: Range): Promise<void> {
    if (!this.#parts) return;
    const { host, frame } = this.#parts;
    const { x, y } = await computePosition(anchorElement(anchor), host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset({ mainAxis: GAP - CARD_MARGIN, crossAxis: -CARD_MARGIN }),
        // The transparent margin may leave the viewport.
        flip({ padding: EDGE - CARD_MARGIN }),
        shift({ padding: EDGE - CARD_MARGIN }),
      ],
    });
    if (this.#shown?.anchor !== anchor) return;
    setStyle(host, { left: `${x}px`, top: `${y}px`, visibility: 'visible', 'pointer-events': 'auto' });
    // Once, and not before it is seen: what is hidden takes no focus.
    if (this.#isFocusDue) frame.focus();
    this.#isFocusDue = false;
  }
}

/** Of no height and out of the pointer's reach, but rendered: a frame that is not rendered would not measure itself. */
const HIDDEN = { height: '0', visibility: 'hidden', 'pointer-events': 'none' };

const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  width: `${WIDTH}px`,
  'max-width': '100vw',
  ...HIDDEN,
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'z-index': '2147483647',
};

const FRAME_STYLE = {
  all: 'initial',
  display: 'block',
  // Not by itself: an unseen frame would still be met by Tab and by screen readers.
  visibility: 'inherit',
  width: '100%',
  height: '100%',
  border: '0',
  background: 'transparent',
  // A frame whose scheme differs from its document's gets an opaque backdrop.
  'color-scheme': 'normal',
};

/** Sets styles past any style sheet of the page, without a style sheet of our own that its policy could refuse. */
function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value, 'important');
}

/** All that is outside a modal dialog, or an element that fills the screen, is inert, even what lies above it. */
const modalAround = (node: Node): Element | null => node.parentElement?.closest(':modal') ?? null;

/** The height that a card may have so that it fits below the line of its term or, where that is little, above it. */
function roomBeside(anchor: Range): number {
  const { top, bottom } = anchor.getBoundingClientRect();
  const below = innerHeight - bottom - GAP - EDGE;
  const room = below >= HEIGHT.comfortable ? below : Math.max(below, top - GAP - EDGE);
  return Math.round(Math.min(HEIGHT.most, Math.max(HEIGHT.least, room)));
}

function anchorElement(range: Range) {
  return {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: range.startContainer.parentElement ?? undefined,
  } as const;
}
