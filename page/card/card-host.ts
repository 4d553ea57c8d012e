import type { FromCard } from './card-channel.ts';
import { nextMode, type CardEvent, type CardMode } from './card-mode.ts';
import { CARD_WIDTH, createCardNode, HIDDEN, SEEN, setStyle, type CardNode } from './card-node.ts';
import { focusedElement, hasFocus, modalAround } from './flat-tree.ts';
import { followBox, whenBoxless } from './follow-box.ts';
import { heardAt, type ShownCard } from './shown-card.ts';
import { CARD_MARGIN, placeCard, placeInside, roomBeside, roomOfSheet } from './place-card.ts';
import type { Box, Place, Size } from './place-card.ts';

export type CardHostEvents = {
  /** Before the card is put into the page: whether it may be. */
  readonly mayAppear: () => boolean;
  readonly onEnter: (host: CardHost) => void;
  readonly onLeave: (host: CardHost) => void;
  /** The reader closed the card from inside, or its term has gone. */
  readonly onClose: (host: CardHost) => void;
  /** The reader pinned the card, or let go. */
  readonly onPin: (host: CardHost) => void;
  /** The focus leaves the card by Tab, for what is after its term in the page, or before. */
  readonly onTabOut: (host: CardHost, direction: 'next' | 'previous') => void;
  /** The page took the card away. */
  readonly onTaken: (host: CardHost) => void;
};

/** Where a card is at the bottom of the screen when a finger has opened it. */
const SHEET_SCREEN = '(pointer: coarse), (max-width: 600px)';

/** One card of a page, in whichever mode. Its node is made on first need and kept. */
export class CardHost {
  readonly #document: Document;
  readonly #frameAddress: string;
  readonly #events: CardHostEvents;
  #now: CardMode<ShownCard> = { mode: 'hidden' };
  #node: CardNode | null = null;
  #isFocusDue = false;
  #stopFollowing: (() => void) | null = null;
  #grabbedAt: Place = { x: 0, y: 0 };
  #focusBefore: Element | null = null;

  constructor(document: Document, frameAddress: string, events: CardHostEvents) {
    this.#document = document;
    this.#frameAddress = frameAddress;
    this.#events = events;
  }

  get mode(): CardMode<ShownCard>['mode'] {
    return this.#now.mode;
  }

  /** What is shown, or about to be. */
  get card(): ShownCard | null {
    return 'card' in this.#now ? this.#now.card : null;
  }

  get hasFocus(): boolean {
    return this.#node ? hasFocus(this.#node.frame) : false;
  }

  /** It has the focus, or is about to: it stays, unless it was pinned and the reader has let it go. */
  get isRead(): boolean {
    const isLetGo = this.#now.mode === 'hover' && this.#now.place !== null;
    return (this.hasFocus || this.#isFocusDue) && !isLetGo;
  }

  /** The card's box in the viewport while it is shown, its margin left out. */
  get box(): DOMRect | null {
    if (!this.card || !this.#node) return null;
    const { x, y, width, height } = this.#node.host.getBoundingClientRect();
    return new DOMRect(x + CARD_MARGIN, y + CARD_MARGIN, width - 2 * CARD_MARGIN, height - 2 * CARD_MARGIN);
  }

  /** Loads the card's frame, unseen, so that it comes at once when it is wanted beside a node of the page. */
  prepare(beside: Node): void {
    const parent = modalAround(beside) ?? this.#document.documentElement;
    if (this.#node?.host.isConnected && this.#node.host.parentNode === parent) return;
    this.remove();
    if (!this.#events.mayAppear()) return;
    this.#node = createCardNode({
      parent,
      address: this.#frameAddress,
      onMessage: (message) => this.#receive(message),
      onEnter: () => this.#events.onEnter(this),
      onLeave: () => this.#events.onLeave(this),
      onTaken: () => this.#events.onTaken(this),
    });
    this.#pass({ type: 'prepare' });
  }

  async show(card: ShownCard, by: 'hover' | 'touch'): Promise<void> {
    this.prepare(card.anchor.startContainer);
    const node = this.#node;
    if (!node) return;
    if (!this.hasFocus) this.#focusBefore = focusedElement(this.#document);
    this.#pass({ type: 'show', card, by });
    // Until the new card is there: the term before may go out of sight, and take nothing along.
    this.#stopFollowing?.();
    this.#isFocusDue = card.takesFocus;
    await node.ready;
    if (this.card !== card || this.#node !== node) return;
    const maxHeight = this.#isSheet
      ? roomOfSheet(this.#viewport)
      : roomBeside(card.anchor.getBoundingClientRect(), this.#viewport);
    const heard = heardAt(card.place, this.#document.location.href);
    node.channel.send({ kind: 'show', entry: card.entry, maxHeight, isSheet: this.#isSheet, heard });
  }

  /** Pins the card where it is, or lets it go there. A sheet has its place already. */
  togglePin(): void {
    if (this.#isSheet) return;
    const isPinned = this.#now.mode !== 'pinned';
    this.#pass(isPinned ? { type: 'pin', place: this.#corner } : { type: 'unpin' });
    this.#follow();
    this.#node?.channel.send({ kind: 'pinned', isPinned });
  }

  /** Gives the focus back to where it was, if the card has it. */
  hide(): void {
    if (!this.card || !this.#node) return;
    const { host, frame, channel } = this.#node;
    const hadFocus = this.hasFocus;
    this.#pass({ type: 'close' });
    this.#isFocusDue = false;
    this.#follow();
    channel.send({ kind: 'hide' });
    setStyle(host, HIDDEN);
    if (host.matches(':popover-open')) host.hidePopover();
    if (!hadFocus) return;
    frame.blur();
    if (this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
  }

  remove(): void {
    this.hide();
    this.#node?.remove();
    this.#node = null;
    this.#pass({ type: 'remove' });
    this.#follow();
  }

  /** Keeps a pinned card in a viewport that has become smaller. */
  stayInside(): void {
    if (this.#now.mode === 'pinned') this.#moveTo(this.#now.place);
  }

  #pass(event: CardEvent<ShownCard>): void {
    this.#now = nextMode(this.#now, event);
  }

  /** A kind that is not known is passed over. */
  #receive(message: FromCard): void {
    switch (message.kind) {
      case 'ready':
        return;
      case 'enter':
        return this.card ? this.#events.onEnter(this) : undefined;
      case 'leave':
        return this.#events.onLeave(this);
      case 'size':
        return this.#appear(message.height);
      case 'close':
        return this.#events.onClose(this);
      case 'pin':
        return this.#events.onPin(this);
      case 'grab':
        this.#grabbedAt = this.#corner;
        return this.#raise();
      case 'drag':
        return this.#moveTo({ x: this.#grabbedAt.x + message.x, y: this.#grabbedAt.y + message.y });
      case 'leaveForward':
      case 'leaveBackward':
        return this.#events.onTabOut(this, message.kind === 'leaveForward' ? 'next' : 'previous');
    }
  }

  /** The card shows what was asked for and knows its height: put it in its place. */
  #appear(height: number): void {
    if (!this.card || !this.#node || !Number.isFinite(height)) return;
    const { host } = this.#node;
    const mostHeight = this.#viewport.height + 2 * CARD_MARGIN;
    // A page that zooms itself by style would zoom the card, and its place.
    const zoom = String(1 / host.parentElement!.currentCSSZoom);
    setStyle(host, { height: `${Math.max(0, Math.min(height, mostHeight))}px`, zoom });
    if (host.style.visibility === 'hidden') this.#raise();
    this.#follow();
    this.stayInside();
  }

  /** Above other cards, and a dialog or a full screen that was opened since: the last one shown is on top. */
  #raise(): void {
    const { host } = this.#node!;
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  }

  #follow(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = null;
    const now = this.#now;
    if (!('card' in now)) return;
    const isByItsTerm = now.mode === 'touch' || !now.place;
    this.#stopFollowing = isByItsTerm
      ? followBox(now.card.anchor, {
          onMove: (box) => this.#placeBeside(box),
          onGone: () => this.#events.onClose(this),
          // A finger scrolls the page behind a sheet.
          onOut: () => this.#isSheet || this.#events.onClose(this),
        })
      : whenBoxless(this.#node!.host, () => this.#events.onClose(this));
  }

  #placeBeside(term: Box): void {
    if (this.#isSheet) return this.#reveal({ left: '0', top: 'auto', bottom: '0', width: '100%' });
    const { x, y } = placeCard(term, this.#node!.host.getBoundingClientRect(), this.#viewport);
    this.#reveal({ left: `${x}px`, top: `${y}px`, bottom: 'auto', width: CARD_WIDTH });
  }

  #moveTo(wanted: Place): void {
    if (this.#now.mode !== 'pinned' || !this.#node || !Number.isFinite(wanted.x + wanted.y)) return;
    const { host } = this.#node;
    const place = placeInside(wanted, host.getBoundingClientRect(), this.#viewport);
    this.#pass({ type: 'move', place });
    setStyle(host, { left: `${place.x}px`, top: `${place.y}px` });
  }

  #reveal(style: Readonly<Record<string, string>>): void {
    const { host, frame, channel } = this.#node!;
    setStyle(host, { ...style, visibility: SEEN, 'pointer-events': 'auto' });
    if (!this.#isFocusDue) return;
    // Once, and not before it is seen: what is hidden takes no focus.
    this.#isFocusDue = false;
    frame.focus({ preventScroll: true });
    channel.send({ kind: 'focus' });
  }

  get #isSheet(): boolean {
    return this.mode === 'touch' && matchMedia(SHEET_SCREEN).matches;
  }

  get #corner(): Place {
    const { x, y } = this.#node!.host.getBoundingClientRect();
    return { x, y };
  }

  /** Without its scroll bars. */
  get #viewport(): Size {
    const { clientWidth, clientHeight } = this.#document.documentElement;
    return { width: clientWidth, height: this.#document.compatMode === 'BackCompat' ? innerHeight : clientHeight };
  }
}
