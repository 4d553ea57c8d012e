import type { Reader } from '../../core/entry/reader.ts';
import type { CardState, CardStep, EntryActions } from './entry-card.ts';

/** Focus is the host's: the card takes none when it appears. Needs an `InterfaceTextProvider` above it. */
export type HoverCardProps = EntryActions & {
  readonly state: CardState;
  readonly reader: Reader;
  /** The entries that the reader came through in this card, oldest first; empty: no way back is shown. */
  readonly history: readonly CardStep[];
  /** Also on Alt+Left, and on Backspace outside fields. Only called when `history` is not empty. */
  readonly onBack: () => void;
  /** Also on Escape, wherever the focus is in the card's document. */
  readonly onClose: () => void;
  /** Looks the entry up again, after `failed`. */
  readonly onRetry: () => void;
};
