import type { EntryLabel } from '../../core/entry/entry-card.ts';
import type { Entry } from '../../core/entry/entry.ts';
import type { Language } from '../../core/entry/language.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { EntryWays } from './entry-card.ts';
import { EntryLink } from './EntryLink.tsx';
import { InBothLanguages } from './InBothLanguages.tsx';
import './entry-false-friends.css';

type FalseFriend = NonNullable<NonNullable<Entry['relations']>['falseFriend']>[number];

export type EntryFalseFriendsProps = EntryWays & {
  readonly falseFriends: readonly FalseFriend[];
  readonly related: readonly EntryLabel[];
  readonly first: Language;
};

/** The same word with another meaning over there, and the misunderstanding that it causes. */
export function EntryFalseFriends({ falseFriends, related, first, ...ways }: EntryFalseFriendsProps) {
  const { card } = useInterfaceText();
  return falseFriends.map(({ entry, note }) => {
    const other = related.find(({ id }) => id === entry);
    return (
      <section key={entry} className="entry-false-friend" aria-label={card.falseFriend}>
        <h2 className="entry-false-friend__title">{card.falseFriend}</h2>
        <InBothLanguages text={note} first={first} />
        {other ? (
          <EntryLink id={other.id} className="entry-false-friend__link" {...ways}>
            {card.seeEntry(other.term[first])}
          </EntryLink>
        ) : null}
      </section>
    );
  });
}
