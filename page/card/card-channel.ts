import type { EntryId } from '../../core/entry/ids.ts';
import type { Place } from './place-card.ts';

/**
 * From the page to the card's frame. `maxHeight`: CSS pixels for the card itself, its margin left out. `isSheet`: it
 * fills the width of the bottom of the screen. `focus`: the frame has the focus now, and the reader wants the entry read.
 */
export type ToCard =
  | {
      readonly kind: 'show';
      readonly entry: EntryId;
      readonly maxHeight: number;
      readonly isSheet: boolean;
      /** Where the term was met: for the form alone, should the reader want to improve the entry. */
      readonly heard: { readonly sentence: string; readonly address: string };
    }
  | { readonly kind: 'pinned'; readonly isPinned: boolean }
  | { readonly kind: 'focus' | 'hide' };

/**
 * From the card's frame to the page. `height`: CSS pixels that the card wants, its transparent margin included. `pin`:
 * to pin it, or to let go. `enter` and `leave`: the mouse has; Chromium does not tell the page of one that comes into the
 * frame in one step. `drag`: how far it is to be from where it was when `grab` was told, in CSS pixels.
 */
export type FromCard =
  | { readonly kind: 'ready' | 'enter' | 'leave' | 'close' | 'pin' | 'grab' | 'leaveForward' | 'leaveBackward' }
  | { readonly kind: 'size'; readonly height: number }
  | ({ readonly kind: 'drag' } & Place);

export type CardChannel = { readonly send: (message: ToCard) => void; readonly close: () => void };

type Line = {
  readonly onMessage: (message: FromCard) => void;
  /** The frame was loaded anew, because the page took it out and put it back: nobody is at the other end any more. */
  readonly onLost: () => void;
};

/**
 * The private line into the card's frame: a message port, handed over when the frame has loaded. The page's own scripts
 * cannot reach it, for the frame sits in a closed shadow root and never posts to its parent window.
 */
export function openCardChannel(frame: HTMLIFrameElement, { onMessage, onLost }: Line): CardChannel {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<FromCard | null>) => data && onMessage(data);
  const handOver = () => {
    frame.contentWindow?.postMessage('passerelle:port', '*', [port2]);
    frame.addEventListener('load', onLost, { once: true });
  };
  frame.addEventListener('load', handOver, { once: true });
  return { send: (message) => port1.postMessage(message), close: () => port1.close() };
}
