import { useId, type ReactNode } from 'react';
import type { EntryCard } from '../../core/entry/entry-card.ts';
import type { Reader } from '../../core/entry/reader.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { EntryViewActions } from './entry-card.ts';
import { EntryBridge } from './EntryBridge.tsx';
import { EntryDeeds } from './EntryDeeds.tsx';
import { EntryDefinition } from './EntryDefinition.tsx';
import { EntryFalseFriends } from './EntryFalseFriends.tsx';
import { EntryHead } from './EntryHead.tsx';
import { EntryOriginLine } from './EntryOriginLine.tsx';
import { EntryQuestion } from './EntryQuestion.tsx';
import { EntrySection } from './EntrySection.tsx';
import { EntrySources } from './EntrySources.tsx';
import { EntryStatus } from './EntryStatus.tsx';
import { EntrySynonyms } from './EntrySynonyms.tsx';
import { InBothLanguages } from './InBothLanguages.tsx';
import { RelatedEntries } from './RelatedEntries.tsx';
import './entry-view.css';

export type EntryViewProps = EntryViewActions & {
  readonly view: EntryCard;
  readonly reader: Reader;
  /** The id that the title gets, for whoever is labelled by it. */
  readonly titleId?: string;
  readonly belowDefinition?: ReactNode;
};

/** A whole entry, what is needed first in front. The same in the card and in the popup. */
export function EntryView(props: EntryViewProps) {
  const { view, reader, titleId, belowDefinition, onCopy, silenced, onSilence, speech, onImprove, ...rest } = props;
  const { onWrongSense, ...ways } = rest;
  const { card } = useInterfaceText();
  const ownId = useId();
  const labelId = titleId ?? ownId;
  const { entry, related } = view;
  const first = reader.language;
  const falseFriends = entry.relations?.falseFriend ?? [];
  const apart = new Set([...falseFriends.map((friend) => friend.entry), entry.replacedBy]);
  return (
    <article className="entry-view" aria-labelledby={labelId}>
      <EntryHead view={view} first={first} titleId={labelId} speech={speech} />
      <div className="entry-view__body">
        {view.origin?.isOwn ? null : <EntryStatus entry={entry} related={related} first={first} {...ways} />}
        <EntryDefinition entry={entry} first={first} onImprove={onImprove} {...ways} />
        {belowDefinition}
        <EntryBridge bridge={entry.bridge} reader={reader} />
        <EntryFalseFriends falseFriends={falseFriends} related={related} first={first} {...ways} />
        {entry.fr.example + entry.en.example === '' ? null : (
          <EntrySection title={card.example}>
            <InBothLanguages text={{ fr: entry.fr.example, en: entry.en.example }} first={first} />
          </EntrySection>
        )}
        <EntryQuestion ask={entry.ask} first={first} onCopy={onCopy} />
        <EntrySynonyms entry={entry} first={first} />
        <RelatedEntries
          title={card.related}
          related={related.filter(({ id }) => !apart.has(id))}
          first={first}
          {...ways}
        />
        <EntrySources sources={entry.sources ?? []} />
        <EntryDeeds id={entry.id} {...{ silenced, onSilence, onImprove, onWrongSense }} />
        <EntryOriginLine origin={view.origin} tags={view.tags} />
      </div>
    </article>
  );
}
