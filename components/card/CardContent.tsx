import type { Reader } from '../../core/entry/reader.ts';
import { TextButton } from '../design/TextButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { CardState, EntryActions } from './entry-card.ts';
import { EntrySkeleton } from './EntrySkeleton.tsx';
import { EntryView } from './EntryView.tsx';
import './card-content.css';

export type CardContentProps = EntryActions & {
  readonly state: CardState;
  readonly reader: Reader;
  readonly titleId: string;
  readonly onRetry: () => void;
};

/** An entry in whichever state it is: on its way, here, gone, or out of reach. */
export function CardContent({ state, reader, titleId, onRetry, ...actions }: CardContentProps) {
  const { card } = useInterfaceText();
  switch (state.status) {
    case 'loading':
      return <EntrySkeleton />;
    case 'ready':
      // A new entry starts afresh: its bridge and its copy buttons remember nothing of the one before.
      return <EntryView key={state.view.entry.id} view={state.view} reader={reader} titleId={titleId} {...actions} />;
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
