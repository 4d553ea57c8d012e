import type { ReactNode } from 'react';
import type { EntryLabel } from '../../core/entry/entry-card.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Language } from '../../core/entry/language.ts';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { RowButton } from '../design/RowButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { EntryName } from './EntryName.tsx';
import './entry-list.css';

export type EntryListProps = {
  readonly entries: readonly EntryLabel[];
  readonly first: Language;
  readonly onOpenEntry: (id: EntryId) => void;
  /** What else can be done with an entry, beside it. */
  readonly actionFor?: (entry: EntryLabel) => ReactNode;
};

/** Entries to open, one a line. */
export function EntryList({ entries, first, onOpenEntry, actionFor }: EntryListProps) {
  const { discipline } = useInterfaceText();
  return (
    <ul className="entry-list">
      {entries.map((entry) => (
        <li key={entry.id} className="entry-list__row" data-discipline={entry.discipline}>
          <RowButton onPress={() => onOpenEntry(entry.id)}>
            <DisciplineMark discipline={entry.discipline} />
            <EntryName label={entry} first={first} />
            <span className="heard">, {discipline[entry.discipline]}</span>
          </RowButton>
          {actionFor?.(entry)}
        </li>
      ))}
    </ul>
  );
}
