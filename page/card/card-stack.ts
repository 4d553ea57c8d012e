import { isHeadingFor } from '../hover/safe-triangle.ts';
import type { Point } from '../hover/term-at-point.ts';
import { CardHost } from './card-host.ts';
import { focusBeside } from './focus-beside.ts';

/** Beyond this many the oldest pinned card gives way. */
const MOST_PINNED = 3;
/** A page that takes the card away this often without the reader having closed one is left without. */
const MOST_TAKEN = 20;

type CardStackEvents = {
  /** The reader has pinned the open card. */
  readonly onPinned: () => void;
  /** The pointer is on the card that is open, or has left it. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  /** The pointer is on a card that is pinned. */
  readonly onEnterPinned: () => void;
  /** The open card is open no more: closed from inside, gone with its term, or pinned. */
  readonly onClosed: () => void;
  /** A pinned card was let go, and is the open one now. */
  readonly onLetGo: () => void;
};

/** All cards of a page: one that comes and goes, and those that the reader has pinned, oldest first. */
export class CardStack {
  readonly #createHost: () => CardHost;
  readonly #events: CardStackEvents;
  #open: CardHost;
  #pinned: readonly CardHost[] = [];
  #timesTaken = 0;

  constructor(document: Document, frameAddress: string, events: CardStackEvents) {
    this.#events = events;
    this.#createHost = () =>
      new CardHost(document, frameAddress, {
        mayAppear: () => this.#timesTaken < MOST_TAKEN,
        onEnter: (host) => (host === this.#open ? events.onEnter() : events.onEnterPinned()),
        onLeave: (host) => host === this.#open && events.onLeave(),
        onClose: (host) => this.#closeOne(host),
        onPin: (host) => this.#togglePin(host),
        onTabOut: (host, direction) => this.#tabOut(host, direction),
        onTaken: (host) => this.#onTaken(host),
      });
    this.#open = this.#createHost();
  }

  /** The card that comes and goes. */
  get open(): CardHost {
    return this.#open;
  }

  /** Closes the open card. Pinned ones stay. */
  close(): void {
    if (this.#open.card) this.#timesTaken = 0;
    this.#open.hide();
  }

  /** Whether a pointer that moved from one point to another is on its way into the open card. */
  isHeadingForCard(from: Point, to: Point): boolean {
    const { box } = this.#open;
    return box !== null && isHeadingFor(box, from, to);
  }

  stayInside(): void {
    for (const host of this.#pinned) host.stayInside();
  }

  removeAll(): void {
    for (const host of [...this.#pinned, this.#open]) host.remove();
    this.#pinned = [];
  }

  #closeOne(host: CardHost): void {
    if (host === this.#open) {
      this.close();
      this.#events.onClosed();
    } else this.#drop(host);
  }

  #tabOut(host: CardHost, direction: 'next' | 'previous'): void {
    const anchor = host.card?.anchor;
    if (host === this.#open) this.#closeOne(host);
    if (anchor) focusBeside(anchor, direction);
  }

  #drop(host: CardHost): void {
    host.remove();
    this.#pinned = this.#pinned.filter((other) => other !== host);
  }

  #togglePin(host: CardHost): void {
    host.togglePin();
    const others = this.#pinned.filter((other) => other !== host);
    if (host.mode === 'pinned') {
      this.#pinned = [...others, host];
      if (this.#pinned.length > MOST_PINNED) this.#drop(this.#pinned[0]!);
      this.#open = this.#createHost();
      this.#events.onClosed();
      this.#events.onPinned();
    } else if (host !== this.#open) {
      this.#pinned = others;
      this.#open.remove();
      this.#open = host;
      this.#events.onLetGo();
    }
  }

  /** What the reader has open is put back, as often as is reasonable. */
  #onTaken(host: CardHost): void {
    this.#timesTaken++;
    const { card, mode } = host;
    if (host !== this.#open) return this.#drop(host);
    host.remove();
    if (card) void host.show({ ...card, takesFocus: false }, mode === 'touch' ? 'touch' : 'hover');
  }
}
