import type { ReactNode } from 'react';
import { otherLanguage } from '../../core/entry/language.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import type { CoachViewProps } from './coach-data.ts';
import { useCoachText } from './use-coach-text.ts';
import './word-list.css';

export type WordListProps = Pick<CoachViewProps, 'data' | 'onOpenEntry'> & {
  readonly words: readonly EntryId[];
  /** Where their order means something. */
  readonly isOrdered?: boolean;
  /** What stands beside a word. */
  readonly beside?: (id: EntryId) => ReactNode;
};

/** Words that open their entries. One that has no entry any more is left out. */
export function WordList({ words, data, isOrdered = false, beside, onOpenEntry }: WordListProps) {
  const { discipline: disciplineName } = useCoachText();
  const first = data.reader.language;
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className="word-list" data-ordered={isOrdered}>
      {words.map((id) => {
        const entry = data.entries.get(id);
        return entry ? (
          <li key={id} className="word-list__word">
            <button type="button" className="word-list__name" onClick={() => onOpenEntry(id)}>
              <DisciplineMark discipline={entry.discipline} />
              <span className="word-list__terms">
                <span lang={first}>{entry[first].term}</span>
                {entry.fr.term === entry.en.term ? null : (
                  <span className="word-list__other" lang={otherLanguage(first)}>
                    {entry[otherLanguage(first)].term}
                  </span>
                )}
                <span className="heard">({disciplineName[entry.discipline]})</span>
              </span>
            </button>
            {beside?.(id)}
          </li>
        ) : null;
      })}
    </List>
  );
}
