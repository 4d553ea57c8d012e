import { useEffect, useEffectEvent, useId, useRef } from 'react';
import '../design/base.css';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { CardContent } from './CardContent.tsx';
import { HoverCardHead } from './HoverCardHead.tsx';
import type { HoverCardProps } from './hover-card-props.ts';
import { readCardKey, readTabOut } from './read-card-key.ts';
import { useKeptScroll } from './use-kept-scroll.ts';
import './hover-card.css';

/** The card over a page: one entry, a way back through those before it, and a way out. */
export function HoverCard(props: HoverCardProps) {
  const { history, mode, state, reader, visits } = props;
  const { card, language } = useInterfaceText();
  const titleId = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const shown = state.status === 'ready' ? state.view.entry.id : state.status;
  const scroll = useKeptScroll({ depth: history.length, shown, isReady: state.status === 'ready' });
  useCardKeys(props, sheet);
  useEffect(() => {
    if (visits > 0) (sheet.current?.querySelector<HTMLElement>('[data-entry-title]') ?? sheet.current)?.focus();
  }, [visits]);
  return (
    <div className={`hover-card hover-card--${mode} surface`} lang={language}>
      <div
        className="hover-card__sheet"
        ref={sheet}
        role="dialog"
        tabIndex={-1}
        {...(state.status === 'loading' ? { 'aria-label': card.loading } : { 'aria-labelledby': titleId })}
      >
        <HoverCardHead previous={history.at(-1)} first={reader.language} {...props} />
        {/* Can be focused so that arrow keys scroll it. */}
        <div className="hover-card__scroll" tabIndex={0} ref={scroll.ref} onScroll={scroll.onScroll}>
          <CardContent titleId={titleId} {...props} />
        </div>
      </div>
    </div>
  );
}

/** Keys of the card, wherever the focus is in its document. */
function useCardKeys(props: HoverCardProps, sheet: { readonly current: HTMLElement | null }): void {
  const { history, onBack, onClose, onTogglePin, onTabOut } = props;
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = readCardKey(event);
    const way = sheet.current && readTabOut(event, sheet.current);
    if (way) onTabOut(way);
    else if (key === 'close') onClose();
    else if (key === 'pin') onTogglePin();
    else if (key === 'back' && history.length > 0) onBack();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
