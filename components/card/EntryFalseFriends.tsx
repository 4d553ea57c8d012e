import type { EntryLabel } from '../../core/entry/entry-card.ts';
import type { Entry } from '../../core/entry/entry.ts';
import type { Language } from '../../core/entry/language.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { EntryActions } from './entry-card.ts';
import { InBothLanguages } from './InBothLanguages.tsx';
import './entry-false-friends.css';

type FalseFriend = NonNullable<NonNullable<Entry['relations']>['falseFriend']>[number];

export type EntryFalseFriendsProps = Pick<EntryActions, 'onOpenEntry'> & {
  readonly falseFriends: readonly FalseFriend[];
  readonly related: readonly EntryLabel[];
  readonly first: Language;
};

/** The same word with another meaning over there, and the misunderstanding that it causes. */
export function EntryFalseFriends({ falseFriends, related, first, onOpenEntry }: EntryFalseFriendsProps) {
  const { card } = useInterfaceText();
  return falseFriends.map(({ entry, note }) => {
    const other = related.find(({ id }) => id === entry);
    return (
      <section key={entry} className="entry-false-friend" aria-label={card.falseFriend}>
        <h2 className="entry-false-friend__title">{card.falseFriend}</h2>
        <InBothLanguages text={note} first={first} />
        {other ? (
          <button type="button" className="entry-false-friend__link" onClick={() => onOpenEntry(other.id)}>
            {card.seeEntry(other.term[first])}
          </button>
        ) : null}
      </section>
    );
  });
}
