import type { EntryId } from '../../core/entry/ids.ts';
import { openCardChannel, type CardChannel, type FromCard } from './card-channel.ts';
import { followBox } from './follow-box.ts';
import { CARD_MARGIN, placeCard, roomBeside, type Box, type Size } from './place-card.ts';

const WIDTH = 360 + 2 * CARD_MARGIN;

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
  #following: { readonly anchor: Range; readonly stop: () => void } | null = null;

  constructor(document: Document, frameAddress: string, events: CardHostEvents) {
    this.#document = document;
    this.#frameAddress = frameAddress;
    this.#events = events;
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
    const maxHeight = roomBeside(card.anchor.getBoundingClientRect(), this.#viewport);
    channel.send({ kind: 'show', entry: card.entry, maxHeight });
  }

  hide(): void {
    if (!this.#shown || !this.#parts) return;
    this.#shown = null;
    this.#following?.stop();
    this.#following = null;
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

  /** The card shows what was asked for and knows its height: put it in its place. */
  #appear(height: number): void {
    if (!this.#shown || !this.#parts) return;
    const { host } = this.#parts;
    const { anchor } = this.#shown;
    setStyle(host, { height: `${height}px` });
    if (!this.#following) {
      // A dialog or a full screen that was opened since lies above: the last one shown is on top.
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
    }
    this.#following?.stop();
    this.#following = { anchor, stop: followBox(anchor, (box) => void this.#place(anchor, box)) };
  }

  async #place(anchor: Range, box: Box): Promise<void> {
    if (!this.#parts) return;
    const { host, frame } = this.#parts;
    const { width, height } = host.getBoundingClientRect();
    const { x, y } = await placeCard(box, { width, height }, this.#viewport);
    if (this.#shown?.anchor !== anchor) return;
    setStyle(host, { left: `${x}px`, top: `${y}px`, visibility: SEEN, 'pointer-events': 'auto' });
    // Once, and not before it is seen: what is hidden takes no focus.
    if (this.#isFocusDue) frame.focus();
    this.#isFocusDue = false;
  }

  /** Without its scroll bars. */
  get #viewport(): Size {
    const { clientWidth, clientHeight } = this.#document.documentElement;
    return { width: clientWidth, height: this.#document.compatMode === 'BackCompat' ? innerHeight : clientHeight };
  }
}

/** Of no height and out of the pointer's reach, but rendered: a frame that is not rendered would not measure itself. */
const HIDDEN = { height: '0', visibility: 'hidden', 'pointer-events': 'none' };

/** Only while the extension is there: its style sheet sets the property. */
const SEEN = 'var(--passerelle-installed, hidden)';

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
