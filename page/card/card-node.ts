import { openCardChannel, type CardChannel, type FromCard } from './card-channel.ts';
import { CARD_MARGIN } from './place-card.ts';

/** Only while the extension is there: a style sheet of the manifest sets the property. */
export const SEEN = 'var(--passerelle-installed, hidden)';

/** The one node that we add to a page for a card, and the line into its frame. */
export type CardNode = {
  readonly host: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly channel: CardChannel;
  /** Resolves when the frame listens. */
  readonly ready: Promise<void>;
  /** Takes it out of the page, and ends the watch. */
  readonly remove: () => void;
};

type CardNodeOptions = {
  readonly parent: Element;
  /** Of the frame's document. */
  readonly address: string;
  readonly onMessage: (message: FromCard) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  /** The page took the node away, or put it elsewhere. */
  readonly onTaken: () => void;
};

/** Makes a popover in the top layer, unseen, whose closed shadow root holds the card's frame. */
export function createCardNode({ parent, address, onMessage, onEnter, onLeave, onTaken }: CardNodeOptions): CardNode {
  const document = parent.ownerDocument;
  const host = document.createElement('passerelle-card');
  setStyle(host, HOST_STYLE);
  host.popover = 'manual';
  const frame = createFrame(document, address);
  let onReady = () => {};
  const ready = new Promise<void>((resolve) => (onReady = resolve));
  const channel = openCardChannel(frame, {
    onMessage: (message) => (message.kind === 'ready' ? onReady() : onMessage(message)),
    onLost: onTaken,
  });
  host.attachShadow({ mode: 'closed' }).append(frame);
  host.addEventListener('pointerenter', ({ isTrusted }) => isTrusted && onEnter());
  host.addEventListener('pointerleave', ({ isTrusted }) => isTrusted && onLeave());
  parent.append(host);
  const watch = new MutationObserver(() => host.parentNode === parent || onTaken());
  watch.observe(parent, { childList: true });
  // Only what is rendered loads at once in every browser: shown, but not visible.
  host.showPopover();
  const remove = () => {
    watch.disconnect();
    channel.close();
    host.remove();
  };
  return { host, frame, channel, ready, remove };
}

function createFrame(document: Document, address: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  setStyle(frame, FRAME_STYLE);
  frame.title = 'Passerelle';
  // Lets the frame load on pages that demand COEP of what they embed.
  frame.setAttribute('credentialless', '');
  // For the button that copies the question.
  frame.allow = 'clipboard-write';
  frame.src = address;
  return frame;
}

/** Of no height and out of the pointer's reach, but rendered: a frame that is not rendered would not measure itself. */
export const HIDDEN = { height: '0', visibility: 'hidden', 'pointer-events': 'none' };

export const CARD_WIDTH = `${360 + 2 * CARD_MARGIN}px`;

const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  left: '0',
  top: '0',
  width: CARD_WIDTH,
  'max-width': '100vw',
  ...HIDDEN,
  'z-index': '2147483647',
};

const FRAME_STYLE = {
  all: 'initial',
  display: 'block',
  // Not by itself: an unseen frame would still be met by Tab and by screen readers.
  visibility: 'inherit',
  width: '100%',
  height: '100%',
  // The reader's, as in the document within, whatever the page's: where the two differ, the frame gets an opaque backdrop.
  'color-scheme': 'light dark',
};

/** Sets styles past any style sheet of the page, without a style sheet of our own that its policy could refuse. */
export function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value, 'important');
}
