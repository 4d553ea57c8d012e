import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { FormDraft } from '../../core/team-glossary/form-draft.ts';
import { fieldAt } from '../../core/team-glossary/form-draft.ts';
import { QuietButton } from '../design/QuietButton.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { EmptyList } from '../settings/EmptyList.tsx';
import type { Done, MineActions, MineData, OwnEntry, Stored } from './mine-data.ts';
import './mine.css';
import { nameOf } from './name-of.ts';
import { ProposalItem } from './ProposalItem.tsx';
import { useContributeText } from './use-contribute-text.ts';

export type MineProps = MineActions & { readonly data: MineData; readonly done: Done | null };

/** What somebody is writing, has proposed, and keeps for themselves. */
export function Mine({ data, done, ...actions }: MineProps) {
  const { mine } = useContributeText().contribute;
  const { drafts, proposals, entries, hasRelay } = data;
  return (
    <div className="mine">
      <DoneNote done={done} />
      <div>
        <TextButton tone="main" label={mine.write} onPress={actions.onWrite} />
      </div>
      {drafts.length > 0 ? (
        <Part title={mine.draftsTitle}>
          <ul className="mine__list">
            {drafts.map((draft) => (
              <DraftItem key={draft.id} draft={draft} {...actions} />
            ))}
          </ul>
        </Part>
      ) : null}
      <Part title={mine.proposalsTitle}>
        {proposals.length === 0 ? <p className="mine__quiet">{mine.proposalsEmpty}</p> : null}
        <ul className="mine__list">
          {proposals.toReversed().map((proposal) => (
            <ProposalItem key={proposal.id} {...{ proposal, hasRelay, ...actions }} />
          ))}
        </ul>
      </Part>
      <OwnEntries entries={entries} {...actions} />
    </div>
  );
}

function DoneNote({ done }: { readonly done: Done | null }) {
  const { mine } = useContributeText().contribute;
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) note.current?.focus();
  }, [done]);
  if (!done) return null;
  const { what, term, undo } = done;
  const text = what === 'undone' || what === 'failed' ? mine[what] : mine[what](term);
  return (
    <div className="mine__done" ref={note} tabIndex={-1} role="status">
      <p>{text}</p>
      {undo ? <TextButton label={mine.undo} onPress={undo} /> : null}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mine__part" aria-label={title}>
      <h2 className="mine__title">{title}</h2>
      {children}
    </section>
  );
}

function DraftItem({ draft, onContinue, onDiscardDraft }: MineActions & { readonly draft: Stored<FormDraft> }) {
  const { contribute } = useContributeText();
  const { mine, send } = contribute;
  const { id, value } = draft;
  const terms = value ? [value.language, 'fr', 'en'].map((language) => fieldAt(value.content, [language, 'term'])) : [];
  const term = terms.find((one) => typeof one === 'string' && one !== '') as string | undefined;
  const name = term ?? mine.untitled;
  return (
    <li className="mine__item">
      <div className="mine__head">
        <h3 className="mine__name">{name}</h3>
        {value ? <p className="mine__quiet">{mine.kind[value.kind]}</p> : <p>{mine.damaged}</p>}
      </div>
      <p className="mine__ways">
        {value ? (
          <QuietButton label={mine.continue} name={mine.of(mine.continue, name)} onPress={() => onContinue(id)} />
        ) : null}
        <QuietButton label={send.discard} name={mine.of(send.discard, name)} onPress={() => onDiscardDraft(draft)} />
      </p>
    </li>
  );
}

function OwnEntries({ entries, ...actions }: MineActions & { readonly entries: readonly OwnEntry[] }) {
  const { mine } = useContributeText().contribute;
  const [tag, setTag] = useState('');
  const tags = [...new Set(entries.flatMap(({ value }) => value?.tags ?? []))].sort((a, b) => a.localeCompare(b));
  const shown = tags.includes(tag) ? entries.filter(({ value }) => value?.tags.includes(tag)) : entries;
  return (
    <Part title={mine.entriesTitle}>
      {entries.length === 0 ? <EmptyList label={mine.entriesEmpty} hint={mine.emptyAdvice} /> : null}
      {tags.length > 0 ? (
        <label className="mine__filter">
          {mine.tagFilter}{' '}
          <select value={tags.includes(tag) ? tag : ''} onChange={({ target }) => setTag(target.value)}>
            <option value="">{mine.allTags}</option>
            {tags.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      ) : null}
      <ul className="mine__list">
        {shown.map((entry) => (
          <OwnItem key={entry.id} entry={entry} {...actions} />
        ))}
      </ul>
    </Part>
  );
}

function OwnItem({ entry, onEdit, onDeleteEntry, onCompare }: MineActions & { readonly entry: OwnEntry }) {
  const { contribute, language, discipline } = useContributeText();
  const { mine } = contribute;
  const { id, value, isBehind } = entry;
  const name = value ? nameOf(value.content, language) : id;
  const meaning = value?.content[language]?.definition ?? value?.content[language === 'fr' ? 'en' : 'fr']?.definition;
  return (
    <li className="mine__item">
      <h3 className="mine__name">{name}</h3>
      {value ? null : <p>{mine.damaged}</p>}
      {meaning ? <p>{meaning}</p> : null}
      {value ? <p className="mine__quiet">{[discipline[value.discipline], ...value.tags].join(' · ')}</p> : null}
      {isBehind ? <p className="mine__caution">{mine.newer}</p> : null}
      <p className="mine__ways">
        {value && isBehind ? (
          <QuietButton label={mine.compare} name={mine.of(mine.compare, name)} onPress={() => onCompare(value)} />
        ) : null}
        {value ? <QuietButton label={mine.edit} name={mine.of(mine.edit, name)} onPress={() => onEdit(value)} /> : null}
        <QuietButton label={mine.delete} name={mine.of(mine.delete, name)} onPress={() => onDeleteEntry(entry)} />
      </p>
    </li>
  );
}
