import { useState } from 'react';
import { ContributionForm } from '../../components/contribute/ContributionForm.tsx';
import type { Done } from '../../components/contribute/mine-data.ts';
import type { SignedAs, Way } from '../../components/contribute/SendBar.tsx';
import { useContributeText } from '../../components/contribute/use-contribute-text.ts';
import { EmptyState } from '../../components/design/EmptyState.tsx';
import { useGlossarySearch } from '../../components/search/use-glossary-search.ts';
import type { DomainSummary } from '../../core/entry/domain-summary.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { LANGUAGES } from '../../core/entry/language.ts';
import type { Reader } from '../../core/entry/reader.ts';
import { textAt, type FormDraft } from '../../core/team-glossary/form-draft.ts';
import { drafts } from '../../platform/contributing/drafts-item.ts';
import type { TeamPlaces } from '../../platform/contributing/team-places-item.ts';
import { sendMessage } from '../../platform/messages.ts';
import { openEntry } from '../../platform/open-tab.ts';
import { openOptionsPage } from '../../platform/options-page.ts';
import { useEnds } from './use-ends.ts';
import { useFormData } from './use-form-data.ts';
import { draftFrom, useFormStart } from './use-form-start.ts';

export type FormViewProps = {
  readonly id: string;
  readonly reader: Reader;
  readonly signed: SignedAs;
  readonly hasRelay: boolean;
  readonly places: TeamPlaces;
  readonly onFinish: (done: Done | null) => void;
  readonly onWrite: (id?: string) => void;
};

/** The form of one entry, as soon as all that it needs is there. */
export function FormView(props: FormViewProps) {
  const { contribute } = useContributeText();
  const start = useFormStart(props.id, props.reader.language);
  const { domains, labels } = useFormData(start.status === 'ready' ? start.draft : null);
  if (start.status === 'gone') return <EmptyState title={contribute.gone} advice={contribute.goneAdvice} />;
  if (start.status === 'failed') return <EmptyState title={contribute.failed} />;
  if (start.status !== 'ready' || !domains) return <p role="status">{contribute.loading}</p>;
  return <OpenForm {...props} {...{ domains, labels }} draft={start.draft} />;
}

type OpenFormProps = FormViewProps & {
  readonly draft: FormDraft;
  readonly domains: readonly DomainSummary[];
  readonly labels: ReturnType<typeof useFormData>['labels'];
};

function OpenForm({ draft, domains, labels, ...props }: OpenFormProps) {
  const { reader, places, onFinish, onWrite } = props;
  const [today] = useState(() => new Date().toLocaleDateString('sv-SE'));
  const related = useRelatedSearch(reader);
  const ends = useEnds({ domains, places, reader, onFinish });
  const improveInstead = async (entry: EntryId, written: FormDraft) => {
    const next = await draftFrom(entry, reader.language, typedIn(written));
    if (!next) return false;
    await drafts.put([next]);
    await drafts.remove(written.id);
    onWrite(next.id);
    return true;
  };
  const discard = async (written: FormDraft) => {
    await drafts.remove(written.id);
    onFinish(null);
    return true;
  };
  return (
    <ContributionForm
      {...{ reader, domains, labels, today, ...related, ...ends }}
      initial={draft}
      initialSigned={props.signed}
      ways={waysFor(draft, props.hasRelay, places)}
      onSave={(now) => drafts.put([now])}
      onFindDuplicates={findDuplicates}
      onSame={improveInstead}
      onDiscard={discard}
      onOpenSettings={() => void openOptionsPage()}
      onOpenEntry={openEntry}
    />
  );
}

/** Looking for entries that this one leads to. */
function useRelatedSearch({ language }: Reader) {
  const [query, setQuery] = useState('');
  const [search, startSearch] = useGlossarySearch((text) =>
    sendMessage('background:search', { query: text, language, favoured: [] }),
  );
  const onSearch = (text: string) => {
    setQuery(text);
    if (text.trim() !== '') startSearch(text.trim());
  };
  return { query, search, onSearch };
}

function findDuplicates({ id, content }: FormDraft) {
  const terms = LANGUAGES.map((language) => [language, textAt(content, [language, 'term']).trim()] as const);
  const written = terms.filter(([, term]) => term !== '').map(([language, term]) => [language, { term }] as const);
  return sendMessage('background:duplicates', { ...Object.fromEntries(written), except: id });
}

/** What was typed for a new entry goes along as a note when it turns out that there is one. */
function typedIn({ content, note }: FormDraft): string {
  const typed = LANGUAGES.flatMap((language) => {
    const meaning = textAt(content, [language, 'definition']);
    return meaning === '' ? [] : [`${textAt(content, [language, 'term'])}: ${meaning}`];
  });
  return [...typed, note].filter(Boolean).join(' · ');
}

function waysFor(draft: FormDraft, hasRelay: boolean, { page, mail }: TeamPlaces): Way[] {
  if (hasRelay) return ['relay'];
  const isNewFile = draft.kind === 'new' || (draft.isElsewhere && !draft.isOverridden);
  return [...(page && isNewFile ? (['page'] as const) : []), ...(mail === '' ? [] : (['mail'] as const)), 'file'];
}
