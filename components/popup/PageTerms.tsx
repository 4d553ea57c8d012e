import type { EntryId } from '../../core/entry/ids.ts';
import type { Reader } from '../../core/entry/reader.ts';
import { QuietButton } from '../design/QuietButton.tsx';
import { RowButton } from '../design/RowButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { DisciplineGroup, TermCount } from '../panel/DisciplineGroup.tsx';
import { EntryName } from '../panel/EntryName.tsx';
import { groupPageTerms } from './group-page-terms.ts';
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
        <DisciplineGroup key={group.discipline} discipline={group.discipline} size={group.terms.length}>
          {group.terms.map((term) => (
            <li key={term.id}>
              <TermButton term={term} {...props} />
            </li>
          ))}
        </DisciplineGroup>
      ))}
    </section>
  );
}

type TermButtonProps = Omit<PageTermsProps, 'terms' | 'onBrief'> & { readonly term: PageTerm };

function TermButton({ term, reader, onShowTerm, onOpenEntry }: TermButtonProps) {
  const { popup } = useInterfaceText();
  const open = () => {
    onShowTerm(term.id);
    onOpenEntry(term.id);
  };
  return (
    <RowButton title={popup.showAndExplain} onPress={open}>
      <EntryName label={term} first={reader.language} />
      <TermCount count={term.count} />
    </RowButton>
  );
}
