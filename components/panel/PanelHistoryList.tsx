import { useId, useRef } from 'react';
import type { EntryLabel } from '../../core/entry/entry-card.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { EntryList } from './EntryList.tsx';
import type { PanelProps } from './panel-state.ts';
import './panel-list.css';

export type PanelHistoryListProps = Pick<
  PanelProps,
  'history' | 'isPrivate' | 'reader' | 'onOpenEntry' | 'onClearHistory'
>;

/** What was looked up, here, in the popup and in cards, the latest first. */
export function PanelHistoryList({ history, isPrivate, onClearHistory, ...ways }: PanelHistoryListProps) {
  const { panel } = useInterfaceText();
  const title = useRef<HTMLHeadingElement>(null);
  const { session, before } = history;
  const isEmpty = session.length + before.length === 0;
  const clear = () => {
    onClearHistory();
    // The button goes with the list.
    title.current?.focus();
  };
  return (
    <section className="panel-list">
      {/* Where there is nothing, that is what is seen. */}
      <div className={isEmpty && !isPrivate ? 'heard' : 'panel-list__head'}>
        <h2 className="panel-list__title" tabIndex={-1} ref={title}>
          {panel.history}
        </h2>
        {isEmpty ? null : <TextButton label={panel.clearHistory} onPress={clear} />}
      </div>
      {isPrivate ? <p className="panel-list__note">{panel.privateWindow}</p> : null}
      {isEmpty && !isPrivate ? <EmptyState title={panel.noHistory} advice={panel.noHistoryAdvice} /> : null}
      <Period title={panel.sinceStart} entries={session} {...ways} />
      <Period title={panel.before} entries={before} {...ways} />
    </section>
  );
}

type PeriodProps = Pick<PanelProps, 'reader' | 'onOpenEntry'> & {
  readonly title: string;
  readonly entries: readonly EntryLabel[];
};

function Period({ title, entries, reader, onOpenEntry }: PeriodProps) {
  const titleId = useId();
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h3 className="panel-list__period" id={titleId}>
        {title}
      </h3>
      <EntryList entries={entries} first={reader.language} onOpenEntry={onOpenEntry} />
    </section>
  );
}
