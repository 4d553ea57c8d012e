import { useLayoutEffect, useRef } from 'react';
import type { Discipline } from '../../core/entry/discipline.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Reader } from '../../core/entry/reader.ts';
import { ExplainIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { QuietButton } from '../design/QuietButton.tsx';
import { RowButton } from '../design/RowButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { disciplinesFor } from '../popup/group-page-terms.ts';
import { DisciplineGroup, TermCount } from './DisciplineGroup.tsx';
import { EntryName } from './EntryName.tsx';
import type { PanelTerm } from './panel-state.ts';
import './panel-terms.css';

export type PanelTermsProps = {
  /** Of the list; usually that of a page. */
  readonly title?: string;
  readonly host: string;
  readonly terms: readonly PanelTerm[];
  readonly reader: Reader;
  readonly onShowTerm: (id: EntryId) => void;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onBrief: () => void;
};

/** The terms of the page by discipline, in its order: what is in view changes as the reader scrolls, places in the list do not. */
export function PanelTerms({ title, host, terms, reader, onBrief, ...ways }: PanelTermsProps) {
  const { popup, panel } = useInterfaceText();
  const section = useViewInSight(terms);
  const inView = terms.filter(({ isInView }) => isInView).length;
  return (
    <section className="panel-terms" ref={section}>
      <h2 className="panel-terms__title">
        {title ?? popup.onThisPage}
        <span className="panel-terms__counts">
          {popup.termsOnPage(terms.length)} · <span className="panel-terms__in-view">{panel.countInView(inView)}</span>
        </span>
      </h2>
      <div className="panel-terms__source">
        <p className="panel-terms__host">{host}</p>
        <QuietButton label={popup.briefing} onPress={onBrief} />
      </div>
      {disciplinesFor(reader).map((discipline) => (
        <Group
          key={discipline}
          discipline={discipline}
          terms={terms.filter((term) => term.discipline === discipline)}
          reader={reader}
          {...ways}
        />
      ))}
    </section>
  );
}

type GroupProps = Omit<PanelTermsProps, 'title' | 'host' | 'onBrief'> & { readonly discipline: Discipline };

function Group({ discipline, terms, ...ways }: GroupProps) {
  if (terms.length === 0) return null;
  return (
    <DisciplineGroup discipline={discipline} size={terms.length}>
      {terms.map((term) => (
        <Term key={term.id} term={term} {...ways} />
      ))}
    </DisciplineGroup>
  );
}

type TermProps = Omit<PanelTermsProps, 'host' | 'terms' | 'onBrief'> & { readonly term: PanelTerm };

function Term({ term, reader, onShowTerm, onOpenEntry }: TermProps) {
  const { panel } = useInterfaceText();
  return (
    <li className="panel-terms__row" data-in-view={term.isInView || undefined}>
      <RowButton title={panel.showInPage} onPress={() => onShowTerm(term.id)}>
        <EntryName label={term} first={reader.language} />
        <TermCount count={term.count} />
        {term.isInView ? <span className="heard">, {panel.inView}</span> : null}
      </RowButton>
      <IconButton label={panel.explain(term.term[reader.language])} onPress={() => onOpenEntry(term.id)}>
        <ExplainIcon />
      </IconButton>
    </li>
  );
}

/** Keeps the first term in view in sight, unless the reader is in the list: what one points at must not move away. */
function useViewInSight(terms: readonly PanelTerm[]) {
  const section = useRef<HTMLElement>(null);
  const first = terms.find(({ isInView }) => isInView)?.id;
  useLayoutEffect(() => {
    const list = section.current;
    if (!list || !first || list.matches(':hover, :focus-within')) return;
    list.querySelector('[data-in-view]')?.scrollIntoView({ block: 'nearest' });
  }, [first]);
  return section;
}
