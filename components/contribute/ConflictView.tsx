import { useEffect, useId, useRef, useState } from 'react';
import type { EntryContent } from '../../core/entry/draft.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Bilingual } from '../../core/entry/language.ts';
import type { Reader } from '../../core/entry/reader.ts';
import { mergeEntries, type Versions } from '../../core/team-glossary/merge-entries.ts';
import { fillEntry, type PersonalEntry } from '../../core/team-glossary/personal-entry.ts';
import { conflictFields, resolveConflicts, type ConflictField } from '../../core/team-glossary/resolve-conflicts.ts';
import { EntryOwner } from '../card/entry-owner.ts';
import { EntryView } from '../card/EntryView.tsx';
import { SegmentedControl } from '../design/SegmentedControl.tsx';
import { TextButton } from '../design/TextButton.tsx';
import './conflict-view.css';
import { nameOf } from './name-of.ts';
import { useContributeText } from './use-contribute-text.ts';

export type ConflictViewProps = {
  /** What somebody has made of an entry, and what the glossaries had then and have now. */
  readonly own: PersonalEntry;
  readonly versions: Versions;
  readonly domainLabel: Bilingual;
  readonly reader: Reader;
  /** It is with the reviewers already. */
  readonly isProposed: boolean;
  readonly onDone: (content: EntryContent) => void;
  readonly onBack: () => void;
  readonly onOpenEntry: (id: EntryId) => void;
};

/** The two versions of an entry side by side, and a choice for each field that both have changed. */
export function ConflictView({ own, versions, isProposed, onDone, onBack, ...card }: ConflictViewProps) {
  const { contribute } = useContributeText();
  const { conflict, form } = contribute;
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const fields = conflictFields(versions);
  const { stale } = mergeEntries(versions);
  const choose = (field: string, isTheirs: boolean) =>
    setTheirs((now) => new Set(isTheirs ? [...now, field] : [...now].filter((one) => one !== field)));
  return (
    <div className="conflict-view">
      <h2 className="conflict-view__title" ref={title} tabIndex={-1}>
        {conflict.title(nameOf(own.content, card.reader.language))}
      </h2>
      <p>{fields.length > 0 ? conflict.intro : conflict.none}</p>
      {isProposed ? <p>{conflict.again}</p> : null}
      <div className="conflict-view__cards">
        <Version title={conflict.mine} {...{ own, ...card }} content={versions.proposed} />
        <Version title={conflict.theirs} {...{ own, ...card }} content={versions.current} />
      </div>
      {fields.length > 0 ? (
        <section aria-label={conflict.fields}>
          <h3 className="form-legend">{conflict.fields}</h3>
          <ul>
            {fields.map((field) => (
              <Choice key={field.field} field={field} isTheirs={theirs.has(field.field)} onChoose={choose} />
            ))}
          </ul>
        </section>
      ) : null}
      {stale.length > 0 ? <p>{conflict.stale(stale.map((path) => form.gap(path)).join(', '))}</p> : null}
      <div className="conflict-view__ways">
        <TextButton tone="main" label={conflict.done} onPress={() => onDone(resolveConflicts(versions, theirs))} />
        <TextButton label={conflict.back} onPress={onBack} />
      </div>
    </div>
  );
}

type VersionProps = Pick<ConflictViewProps, 'own' | 'domainLabel' | 'reader' | 'onOpenEntry'> & {
  readonly title: string;
  readonly content: EntryContent;
};

function Version({ title, own, content, domainLabel, reader, onOpenEntry }: VersionProps) {
  const filled = fillEntry({ ...own, content });
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 className="form-legend" id={titleId}>
        {title}
      </h3>
      <div className="conflict-view__card">
        <EntryOwner value={titleId}>
          <EntryView
            reader={reader}
            view={{ ...filled, domainLabel, related: [], origin: null }}
            onOpenEntry={onOpenEntry}
          />
        </EntryOwner>
      </div>
    </section>
  );
}

type ChoiceProps = {
  readonly field: ConflictField;
  readonly isTheirs: boolean;
  readonly onChoose: (field: string, isTheirs: boolean) => void;
};

function Choice({ field: { field, mine, theirs }, isTheirs, onChoose }: ChoiceProps) {
  const { conflict, form } = useContributeText().contribute;
  return (
    <li className="conflict-view__choice">
      <p className="conflict-view__field">{form.gap(field)}</p>
      <SegmentedControl
        label={form.gap(field)}
        value={isTheirs ? 'theirs' : 'mine'}
        segments={[
          { value: 'mine', label: conflict.keepMine },
          { value: 'theirs', label: conflict.takeTheirs },
        ]}
        onChange={(value) => onChoose(field, value === 'theirs')}
      />
      <p>{tellValue(isTheirs ? theirs : mine) || conflict.nothing}</p>
    </li>
  );
}

/** A value of a field as words: the texts in it. */
function tellValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(tellValue).filter(Boolean).join(', ');
}
