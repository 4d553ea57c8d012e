import type { Language } from '../../core/entry/language.ts';
import { CloseIcon, GripIcon, PinIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { BackButton } from './BackButton.tsx';
import type { CardStep } from './entry-card.ts';
import type { CardHeadProps } from './hover-card-props.ts';
import { useCardDrag } from './use-card-drag.ts';

export type HoverCardHeadProps = CardHeadProps & {
  readonly previous: CardStep | undefined;
  readonly first: Language;
};

/** What is done with the card as a whole. Takes a line of its own only where there is something to say, or to hold. */
export function HoverCardHead({ previous, first, mode, onBack, onTogglePin, onClose, ...drag }: HoverCardHeadProps) {
  const { card } = useInterfaceText();
  const isPinned = mode === 'pinned';
  const { onPointer, onKey } = useCardDrag(drag);
  return (
    <div
      className={previous || isPinned ? 'hover-card__bar' : 'hover-card__corner'}
      onPointerDown={isPinned ? onPointer : undefined}
    >
      {isPinned ? (
        <button type="button" className="hover-card__grip" aria-label={card.move} title={card.move} onKeyDown={onKey}>
          <GripIcon />
        </button>
      ) : null}
      {previous ? <BackButton previous={previous} first={first} onBack={onBack} /> : null}
      <span className="hover-card__buttons">
        {mode === 'sheet' ? null : (
          <IconButton label={card.pin} isPressed={isPinned} onPress={onTogglePin}>
            <PinIcon />
          </IconButton>
        )}
        <IconButton label={card.close} onPress={onClose}>
          <CloseIcon />
        </IconButton>
      </span>
    </div>
  );
}
