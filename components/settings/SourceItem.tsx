import { useState } from 'react';
import type { SourceView } from '../../core/team-glossary/source-view.ts';
import { QuietButton } from '../design/QuietButton.tsx';
import type { SourcesText } from '../interface-text/sources-text.ts';
import { useSettingsText } from './use-settings-text.ts';
import type { SourceAction, SourcesSectionProps } from './SourcesSection.tsx';
import { ManagedNote } from './ManagedNote.tsx';
import { SourceNotes } from './SourceNotes.tsx';

export type ReadSource = Extract<SourceView, { status: 'read' }>;

type SourceItemProps = { readonly source: SourceView } & Pick<SourcesSectionProps, 'onChangeSource'>;

/** One subscription: what is in use of it, how its last check went, and what can be done about it. */
export function SourceItem({ source, onChangeSource }: SourceItemProps) {
  const { sources: text, language } = useSettingsText();
  const [isBusy, setBusy] = useState(false);
  const act = (action: SourceAction) => {
    setBusy(true);
    void onChangeSource(source.id, action).finally(() => setBusy(false));
  };
  const name = source.status === 'read' ? source.name[language] : text.damagedName;
  return (
    <li className="source" aria-busy={isBusy}>
      <div className="source__head">
        <h3 className="source__name">{name}</h3>
        {source.status === 'read' ? <span className="source__kind">{text.kind[source.kind]}</span> : null}
      </div>
      {source.status === 'read' && source.isManaged ? <ManagedNote /> : null}
      {source.status === 'read' ? <SourceNotes source={source} /> : <p className="source__caution">{text.damaged}</p>}
      <div className="source__actions">
        {actionsOf(source, text).map(({ action, label }) => (
          <QuietButton
            key={action}
            label={isBusy && action === 'update' ? text.updating : label}
            name={text.of(label, name)}
            onPress={() => (isBusy ? undefined : act(action))}
          />
        ))}
      </div>
    </li>
  );
}

function actionsOf(source: SourceView, text: SourcesText): { action: SourceAction; label: string }[] {
  const remove = { action: 'remove', label: text.remove } as const;
  if (source.status === 'damaged') return [remove];
  const { fall, before, isManaged } = source;
  const own = [...(before ? ([{ action: 'rollBack', label: text.rollBack(before.version) }] as const) : []), remove];
  return [
    ...(fall ? ([{ action: 'accept', label: text.accept }] as const) : []),
    { action: 'update', label: text.update },
    ...(isManaged ? [] : own),
  ];
}
