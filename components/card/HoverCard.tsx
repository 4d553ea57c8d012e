import { useEffect, useEffectEvent, useId } from 'react';
import '../design/base.css';
import { CloseIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { BackButton } from './BackButton.tsx';
import { CardContent } from './CardContent.tsx';
import type { HoverCardProps } from './hover-card-props.ts';
import { readCardKey } from './read-card-key.ts';
import { useKeptScroll } from './use-kept-scroll.ts';
import './hover-card.css';

/** The card over a page: one entry, a way back through those before it, and a way out. */
export function HoverCard({ history, onBack, onClose, ...content }: HoverCardProps) {
  const { card, language } = useInterfaceText();
  const titleId = useId();
  const { state, reader } = content;
  const shown = state.status === 'ready' ? state.view.entry.id : state.status;
  const scroll = useKeptScroll({ depth: history.length, shown, isReady: state.status === 'ready' });
  const previous = history.at(-1);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = readCardKey(event);
    if (key === null || (key === 'back' && !previous)) return;
    event.preventDefault();
    if (key === 'close') onClose();
    else onBack();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <div className="hover-card surface" lang={language}>
      <div
        className="hover-card__sheet"
        role="dialog"
        {...(state.status === 'loading' ? { 'aria-label': card.loading } : { 'aria-labelledby': titleId })}
      >
        <div className={previous ? 'hover-card__bar' : 'hover-card__corner'}>
          {previous ? <BackButton previous={previous} first={reader.language} onBack={onBack} /> : null}
          <IconButton label={card.close} onPress={onClose}>
            <CloseIcon />
          </IconButton>
        </div>
        {/* Can be focused so that arrow keys scroll it. */}
        <div className="hover-card__scroll" tabIndex={0} ref={scroll.ref} onScroll={scroll.onScroll}>
          <CardContent titleId={titleId} {...content} />
        </div>
      </div>
    </div>
  );
}
