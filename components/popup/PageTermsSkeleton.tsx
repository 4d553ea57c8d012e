import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import './page-terms-skeleton.css';

/** Takes the room of the first terms while the page is read. */
export function PageTermsSkeleton() {
  const { popup } = useInterfaceText();
  return (
    <div className="page-terms-skeleton" role="status">
      <span className="heard">{popup.reading}</span>
      {Array.from({ length: 7 }, (_, line) => (
        <i key={line} className="page-terms-skeleton__line" aria-hidden="true" />
      ))}
    </div>
  );
}
