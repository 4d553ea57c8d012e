import type { OutlineEntry } from './reader-state.ts';
import './outline-list.css';

export type OutlineListProps = {
  readonly items: readonly OutlineEntry[];
  readonly onTarget: (target: unknown) => void;
};

/** A document’s own table of contents. */
export function OutlineList({ items, onTarget }: OutlineListProps) {
  return (
    <ul className="outline-list">
      {items.map((item, at) => (
        <li key={`${at} ${item.title}`}>
          <button type="button" className="outline-list__item" onClick={() => onTarget(item.target)}>
            {item.title || '…'}
          </button>
          {item.items.length > 0 ? <OutlineList items={item.items} onTarget={onTarget} /> : null}
        </li>
      ))}
    </ul>
  );
}
