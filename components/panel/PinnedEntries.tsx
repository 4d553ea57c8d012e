import { useRef } from 'react';
import type { EntryLabel } from '../../core/entry/entry-card.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { PinIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { EntryList } from './EntryList.tsx';
import type { PanelProps } from './panel-state.ts';
import './panel-list.css';

export type PinnedEntriesProps = Pick<PanelProps, 'pinned' | 'reader' | 'isPrivate' | 'onOpenEntry' | 'onPin'>;

/** What the reader wants at hand, the latest first. */
export function PinnedEntries({ pinned, reader, isPrivate, onOpenEntry, onPin }: PinnedEntriesProps) {
  const { panel } = useInterfaceText();
  const title = useRef<HTMLHeadingElement>(null);
  const unpin = ({ id, term }: EntryLabel) => (
    <IconButton
      label={panel.unpin(term[reader.language])}
      onPress={() => {
        onPin(id, false);
        // The button goes with its line.
        title.current?.focus();
      }}
    >
      <PinIcon />
    </IconButton>
  );
  return (
    <section className="panel-list">
      {/* Where there is none, that is what is seen. */}
      <div className={pinned.length === 0 ? 'heard' : 'panel-list__head'}>
        <h2 className="panel-list__title" tabIndex={-1} ref={title}>
          {panel.pinned}
        </h2>
      </div>
      {pinned.length === 0 ? (
        <EmptyState title={panel.noPins} advice={panel.noPinsAdvice} />
      ) : (
        <EntryList
          entries={pinned}
          first={reader.language}
          onOpenEntry={onOpenEntry}
          {...(isPrivate ? {} : { actionFor: unpin })}
        />
      )}
    </section>
  );
}
