import type { Reader } from '../../core/entry/reader.ts';
import type { CardRecall } from './card-recall.ts';
import type { CardState, CardStep, EntryActions } from './entry-card.ts';

/** How far something is moved, in CSS pixels: to the right, and down. */
export type Movement = { readonly x: number; readonly y: number };

/** How the card stands over the page: by its term, where the reader has pinned it, or at the bottom of the screen. */
export type HoverCardMode = 'hover' | 'pinned' | 'sheet';

export type CardHeadProps = {
  readonly mode: HoverCardMode;
  /** Screen pixels to a CSS pixel: 1, unless the reader zooms the page. */
  readonly zoom: number;
  /** The card is about to be moved: movements count from where it is now. */
  readonly onGrab: () => void;
  readonly onDrag: (movement: Movement) => void;
  /** Also on P. */
  readonly onTogglePin: () => void;
  /** Also on Escape, wherever the focus is in the card's document. */
  readonly onClose: () => void;
  /** Also on Alt+Left, and on Backspace outside fields. Only called where there is a way back. */
  readonly onBack: () => void;
};

/** The card takes no focus when it appears. Needs an `InterfaceTextProvider` above it. */
export type HoverCardProps = EntryActions &
  CardHeadProps & {
    readonly state: CardState;
    readonly reader: Reader;
    /** The entries that the reader came through in this card, oldest first; empty: no way back is shown. */
    readonly history: readonly CardStep[];
    /** How often the reader was led into the card from the page: at each further time the entry takes the focus. */
    readonly visits: number;
    /** The focus leaves the card by Tab at its end, or by Shift+Tab at its beginning. */
    readonly onTabOut: (direction: 'forward' | 'backward') => void;
    /** Looks the entry up again, after `failed`. */
    readonly onRetry: () => void;
    /** Null where nothing is asked about the entry. */
    readonly recall: CardRecall | null;
  };
