import type { Reader } from '../../core/entry/reader.ts';
import { TextButton } from '../design/TextButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { EntryCard } from '../../core/entry/entry-card.ts';
import type { CardRecall } from './card-recall.ts';
import type { CardState, EntryActions } from './entry-card.ts';
import { EntryHead } from './EntryHead.tsx';
import { EntrySkeleton } from './EntrySkeleton.tsx';
import { EntryView } from './EntryView.tsx';
import { RecallStrip } from './RecallStrip.tsx';
import './card-content.css';

export type CardContentProps = EntryActions & {
  readonly state: CardState;
  readonly reader: Reader;
  readonly titleId: string;
  readonly onRetry: () => void;
  readonly recall?: CardRecall | null;
};

/** An entry in whichever state it is: on its way, here, asked about, gone, or out of reach. */
export function CardContent({ state, reader, titleId, onRetry, recall, ...actions }: CardContentProps) {
  const { card } = useInterfaceText();
  switch (state.status) {
    case 'loading':
      return <EntrySkeleton />;
    case 'ready':
      if (recall?.stage === 'asked') return <AskedEntry view={state.view} {...{ reader, titleId, recall }} />;
      // A new entry starts afresh: its bridge and its copy buttons remember nothing of the one before.
      return (
        <EntryView
          key={state.view.entry.id}
          view={state.view}
          reader={reader}
          titleId={titleId}
          belowDefinition={recall ? <RecallStrip {...recall} /> : null}
          {...actions}
        />
      );
    case 'missing':
      return (
        <div className="card-content__message">
          <h1 id={titleId}>{card.missing}</h1>
        </div>
      );
    case 'failed':
      return (
        <div className="card-content__message" role="alert">
          <h1 id={titleId}>{card.failed}</h1>
          <TextButton label={card.retry} onPress={onRetry} />
        </div>
      );
  }
}

type AskedEntryProps = Pick<CardContentProps, 'reader' | 'titleId'> & {
  readonly view: EntryCard;
  readonly recall: CardRecall;
};

/** The term without its meaning. */
function AskedEntry({ view, reader, titleId, recall }: AskedEntryProps) {
  return (
    <article aria-labelledby={titleId}>
      <EntryHead view={view} first={reader.language} titleId={titleId} />
      <div className="entry-view__body">
        <RecallStrip {...recall} />
      </div>
    </article>
  );
}
