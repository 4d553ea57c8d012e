import type { EntryLabel } from '../../core/entry/entry-card.ts';
import { otherLanguage, type Language } from '../../core/entry/language.ts';
import { Acronym } from '../design/Acronym.tsx';
import './entry-name.css';

/** An entry by its term, the reader's own language first, the other one beside it. */
export function EntryName({ label, first }: { readonly label: EntryLabel; readonly first: Language }) {
  const second = otherLanguage(first);
  return (
    <span className="entry-name">
      <span lang={first}>
        {label.term[first]}
        <Acronym text={label.acronym[first]} />
      </span>{' '}
      {label.term[first] === label.term[second] ? null : (
        <>
          <span className="heard">, </span>
          <span className="entry-name__other" lang={second}>
            {label.term[second]}
          </span>
        </>
      )}
    </span>
  );
}
