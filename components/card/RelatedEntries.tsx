import type { EntryLabel } from '../../core/entry/entry-card.ts';
import { otherLanguage, type Language } from '../../core/entry/language.ts';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { EntryActions } from './entry-card.ts';
import { EntrySection } from './EntrySection.tsx';
import './related-entries.css';

export type RelatedEntriesProps = Pick<EntryActions, 'onOpenEntry'> & {
  readonly title: string;
  readonly related: readonly EntryLabel[];
  readonly first: Language;
};

/** Ways to neighbouring entries; nothing when there are none. */
export function RelatedEntries({ title, related, first, onOpenEntry }: RelatedEntriesProps) {
  const { discipline: disciplineName } = useInterfaceText();
  if (related.length === 0) return null;
  return (
    <EntrySection title={title}>
      <ul className="related-entries">
        {related.map(({ id, term, discipline }) => (
          <li key={id}>
            <button
              type="button"
              className="related-entries__link"
              title={term[otherLanguage(first)]}
              onClick={() => onOpenEntry(id)}
            >
              <DisciplineMark discipline={discipline} />
              <span lang={first}>{term[first]}</span>
              <span className="heard">({disciplineName[discipline]})</span>
            </button>
          </li>
        ))}
      </ul>
    </EntrySection>
  );
}
