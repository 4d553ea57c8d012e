import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { CloseIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import type { PagesView, ReaderProps } from './reader-state.ts';
import { useReaderText } from './use-reader-text.ts';
import { UpIcon, DownIcon } from './reader-icons.tsx';
import './find-bar.css';

export type FindBarProps = Pick<ReaderProps, 'onFind' | 'onFindNext'> & {
  readonly id: string;
  readonly found: PagesView['found'];
  readonly onClose: () => void;
};

/** After the last letter, in milliseconds: looking through a whole document at each would lag behind. */
const PAUSE = 200;

/** Finds words in a document of which only a few pages stand in the page. Enter leads on, Shift+Enter back, Esc closes. */
export function FindBar({ id, found, onFind, onFindNext, onClose }: FindBarProps) {
  const { find } = useReaderText().reader;
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [query, setQuery] = useState('');
  useEffect(() => {
    field.current?.focus();
    return () => clearTimeout(timer.current);
  }, []);
  const type = (typed: string) => {
    setQuery(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onFind(typed), PAUSE);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter') return;
    if (found?.query === query) onFindNext(event.shiftKey ? -1 : 1);
    else onFind(query);
  };
  return (
    <form className="find-bar" id={id} role="search" onSubmit={(event) => event.preventDefault()}>
      <input
        ref={field}
        className="find-bar__field"
        type="text"
        aria-label={find.label}
        placeholder={find.label}
        value={query}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKey}
      />
      <span className="find-bar__count" role="status">
        {found ? describe(found, find) : ''}
      </span>
      <FindButtons onFindNext={onFindNext} onClose={onClose} />
    </form>
  );
}

function FindButtons({ onFindNext, onClose }: Pick<FindBarProps, 'onFindNext' | 'onClose'>) {
  const { find } = useReaderText().reader;
  return (
    <>
      <IconButton label={find.previous} onPress={() => onFindNext(-1)}>
        <UpIcon />
      </IconButton>
      <IconButton label={find.next} onPress={() => onFindNext(1)}>
        <DownIcon />
      </IconButton>
      <IconButton label={find.close} onPress={onClose}>
        <CloseIcon />
      </IconButton>
    </>
  );
}

type FindText = ReturnType<typeof useReaderText>['reader']['find'];

function describe({ at, count, isDone }: NonNullable<PagesView['found']>, find: FindText): string {
  if (count > 0) return find.place(at + 1, count);
  return isDone ? find.none : find.searching;
}
