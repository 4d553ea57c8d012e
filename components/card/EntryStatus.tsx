import type { EntryLabel } from '../../core/entry/entry-card.ts';
import type { Entry } from '../../core/entry/entry.ts';
import type { Language } from '../../core/entry/language.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { EntryWays } from './entry-card.ts';
import { RelatedEntries } from './RelatedEntries.tsx';
import './entry-status.css';

export type EntryStatusProps = EntryWays & {
  readonly entry: Entry;
  readonly related: readonly EntryLabel[];
  readonly first: Language;
};

/** A word of warning when an entry is not the team's settled word; nothing when it is approved. */
export function EntryStatus({ entry, related, first, ...ways }: EntryStatusProps) {
  const { card } = useInterfaceText();
  if (entry.status === 'approved') return null;
  return (
    <>
      <p className="entry-status">{card[entry.status]}</p>
      <RelatedEntries
        title={card.replacedBy}
        related={related.filter(({ id }) => id === entry.replacedBy)}
        first={first}
        {...ways}
      />
    </>
  );
}
