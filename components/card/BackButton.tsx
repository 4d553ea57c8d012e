import type { Language } from '../../core/entry/language.ts';
import { BackIcon } from '../design/icons.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { CardStep } from './entry-card.ts';
import './back-button.css';

export type BackButtonProps = {
  /** The entry that it leads to, or null for the search. */
  readonly previous: CardStep | null;
  /** What it leads to where there is no entry before; the search, if nothing is said. */
  readonly home?: string;
  readonly first: Language;
  readonly onBack: () => void;
};

/** The way back, with the name of where it leads. */
export function BackButton({ previous, home, first, onBack }: BackButtonProps) {
  const { card, popup } = useInterfaceText();
  const term = previous?.term[first];
  return (
    <button type="button" className="back-button" aria-label={term ? card.backTo(term) : undefined} onClick={onBack}>
      <BackIcon />
      <span className="back-button__label" lang={term ? first : undefined}>
        {term ?? home ?? popup.back}
      </span>
    </button>
  );
}
