import { useId } from 'react';
import type { EntryId } from '../../core/entry/ids.ts';
import { otherLanguage } from '../../core/entry/language.ts';
import type { Reader } from '../../core/entry/reader.ts';
import { Acronym } from '../design/Acronym.tsx';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { QuietButton } from '../design/QuietButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { groupPageTerms, type PageTermGroup } from './group-page-terms.ts';
import type { PageTerm } from './popup-state.ts';
import './page-terms.css';

export type PageTermsProps = {
  readonly terms: readonly PageTerm[];
  readonly reader: Reader;
  /** The page shows where it stands, the popup what it means. */
  readonly onShowTerm: (id: EntryId) => void;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onBrief: () => void;
};

/** The terms of the current page, by discipline. */
export function PageTerms({ terms, onBrief, ...props }: PageTermsProps) {
  const { popup } = useInterfaceText();
  return (
    <section className="page-terms">
      <div className="page-terms__head">
        <h2 className="page-terms__title">
          {popup.onThisPage} <span className="page-terms__total">{popup.termsOnPage(terms.length)}</span>
        </h2>
        <QuietButton label={popup.briefing} onPress={onBrief} />
      </div>
      {groupPageTerms(terms, props.reader).map((group) => (
        <Group key={group.discipline} group={group} {...props} />
      ))}
    </section>
  );
}

type GroupProps = Omit<PageTermsProps, 'terms' | 'onBrief'> & { readonly group: PageTermGroup };

function Group({ group, ...props }: GroupProps) {
  const { discipline } = useInterfaceText();
  const titleId = useId();
  return (
    <section className="page-terms__group" data-discipline={group.discipline} aria-labelledby={titleId}>
      <h3 className="page-terms__discipline" id={titleId}>
        <DisciplineMark discipline={group.discipline} />
        {discipline[group.discipline]}
        <span className="page-terms__size">{group.terms.length}</span>
      </h3>
      <ul>
        {group.terms.map((term) => (
          <li key={term.id}>
            <TermButton term={term} {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type TermButtonProps = Omit<PageTermsProps, 'terms' | 'onBrief'> & { readonly term: PageTerm };

function TermButton({ term, reader, onShowTerm, onOpenEntry }: TermButtonProps) {
  const { popup } = useInterfaceText();
  const first = reader.language;
  const second = otherLanguage(first);
  const open = () => {
    onShowTerm(term.id);
    onOpenEntry(term.id);
  };
  return (
    <button type="button" className="page-terms__term" title={popup.showAndExplain} onClick={open}>
      <span className="page-terms__words">
        <span lang={first}>
          {term.term[first]}
          <Acronym text={term.acronym[first]} />
        </span>{' '}
        {term.term[first] === term.term[second] ? null : (
          <span className="page-terms__other" lang={second}>
            {term.term[second]}
          </span>
        )}
      </span>
      <span className="page-terms__count" aria-hidden="true">
        {term.count}
      </span>
      <span className="heard">, {popup.timesOnPage(term.count)}</span>
    </button>
  );
}
