import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import './entry-skeleton.css';

/** Takes the room of an entry until it is there, so that nothing jumps. */
export function EntrySkeleton() {
  const { card } = useInterfaceText();
  return (
    <div className="entry-skeleton" role="status">
      <span className="heard">{card.loading}</span>
      <div className="entry-skeleton__head" aria-hidden="true">
        <i className="entry-skeleton__label" />
        <i className="entry-skeleton__term" />
        <i className="entry-skeleton__term" />
      </div>
      <div className="entry-skeleton__body" aria-hidden="true">
        {Array.from({ length: 5 }, (_, line) => (
          <i key={line} className="entry-skeleton__line" />
        ))}
        <i className="entry-skeleton__panel" />
      </div>
    </div>
  );
}
