import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './removable-list.css';

export type RemovableItem = {
  readonly key: string;
  readonly content: ReactNode;
  /** Names the button that takes it out. */
  readonly action: string;
};

export type RemovableListProps = {
  readonly label: string;
  readonly items: readonly RemovableItem[];
  /** What the button of each item shows. */
  readonly button: ReactNode;
  /** In place of the list, where there is nothing in it. */
  readonly empty: ReactNode;
  readonly onRemove: (key: string) => void;
  /** The organisation has set the list. */
  readonly isLocked?: boolean;
};

/** Things that can be taken out one by one. The focus goes on to the next one, and stays here after the last. */
export function RemovableList({ label, items, button, empty, onRemove, isLocked = false }: RemovableListProps) {
  const box = useRef<HTMLDivElement>(null);
  const removed = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (removed.current === null) return;
    const buttons = box.current!.querySelectorAll('button');
    (buttons[Math.min(removed.current, buttons.length - 1)] ?? box.current!).focus();
    removed.current = null;
  }, [items.length]);
  const remove = (key: string, index: number) => {
    removed.current = index;
    onRemove(key);
  };
  return (
    <div className="removable-list" ref={box} tabIndex={-1}>
      {items.length === 0 ? (
        empty
      ) : (
        <ul className="removable-list__items" aria-label={label}>
          {items.map(({ key, content, action }, index) => (
            <li key={key} className="removable-list__item">
              <span className="removable-list__content">{content}</span>
              {isLocked ? null : (
                <button
                  type="button"
                  className="removable-list__button"
                  aria-label={action}
                  title={action}
                  onClick={() => remove(key, index)}
                >
                  {button}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
