import { useState } from 'react';
import { Mine } from '../../components/contribute/Mine.tsx';
import type { Done, MineActions, Stored } from '../../components/contribute/mine-data.ts';
import { nameOf } from '../../components/contribute/name-of.ts';
import { useContributeText } from '../../components/contribute/use-contribute-text.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Reader } from '../../core/entry/reader.ts';
import type { FormDraft } from '../../core/team-glossary/form-draft.ts';
import { draftOfProposal } from '../../core/team-glossary/make-proposal.ts';
import { ProposalId } from '../../core/team-glossary/proposal.ts';
import { queued, type ProposalRecord } from '../../core/team-glossary/proposal-state.ts';
import { drafts } from '../../platform/contributing/drafts-item.ts';
import { personalEntries } from '../../platform/contributing/personal-item.ts';
import { proposals } from '../../platform/contributing/proposals-item.ts';
import type { RecordList } from '../../platform/contributing/record-list.ts';
import { sendMessage } from '../../platform/messages.ts';
import { comparedProposal, CompareView, type Compared } from './CompareView.tsx';
import { draftFrom } from './use-form-start.ts';
import { useMine } from './use-mine.ts';

type MineViewProps = {
  readonly reader: Reader;
  readonly hasRelay: boolean;
  readonly done: Done | null;
  readonly onDone: (done: Done) => void;
  readonly onWrite: (id?: string) => void;
};

/** The list of what somebody has written, and what can be done about each. */
export function MineView({ done, hasRelay, ...props }: MineViewProps) {
  const { contribute } = useContributeText();
  const data = useMine(hasRelay);
  const [compared, setCompared] = useState<Compared | null>(null);
  const comparing: Comparing = {
    onCompare: setCompared,
    onCompareProposal: (record) => setCompared(comparedProposal(record)),
  };
  const actions = { ...useDeletions(props), ...goingOn(props), ...comparing };
  if (!data) return <p role="status">{contribute.loading}</p>;
  if (compared) return <CompareView own={compared} {...props} onBack={() => setCompared(null)} />;
  return <Mine data={data} done={done} {...actions} />;
}

type Comparing = Pick<MineActions, 'onCompare' | 'onCompareProposal'>;
type Ways = Pick<MineViewProps, 'reader' | 'onDone' | 'onWrite'>;

const attempt = (act: () => Promise<void>, { onDone }: Pick<Ways, 'onDone'>) =>
  void act().catch(() => onDone({ what: 'failed', term: '' }));

/** What goes can be brought back. */
function useDeletions(ways: Ways): Pick<MineActions, 'onDiscardDraft' | 'onDeleteEntry' | 'onWithdraw'> {
  const { mine } = useContributeText().contribute;
  const { reader, onDone } = ways;
  const remove = <T extends { readonly id: string }>(list: RecordList<T>, { id, value }: Stored<T>, term: string) =>
    attempt(async () => {
      await list.remove(id);
      if (!value) return onDone({ what: 'deleted', term });
      const putBack = () => list.put([value]).then(() => onDone({ what: 'undone', term }));
      onDone({ what: 'deleted', term, undo: () => attempt(putBack, ways) });
    }, ways);
  return {
    onDiscardDraft: (draft) => remove(drafts, draft, mine.untitled),
    onDeleteEntry: (entry) =>
      remove(personalEntries, entry, entry.value ? nameOf(entry.value.content, reader.language) : entry.id),
    onWithdraw: (record) =>
      remove(proposals, record, record.value ? nameOf(record.value.proposal.entry, reader.language) : record.id),
  };
}

/** What leads to a form, or to the relay. */
function goingOn(ways: Ways): Omit<MineActions, keyof ReturnType<typeof useDeletions> | keyof Comparing> {
  const { reader, onWrite } = ways;
  const open = async (draft: FormDraft | null) => {
    if (!draft) return;
    await drafts.put([draft]);
    onWrite(draft.id);
  };
  const edit = (id: EntryId) => attempt(async () => open(await draftFrom(id, reader.language)), ways);
  return {
    onWrite: () => onWrite(),
    onContinue: onWrite,
    onEdit: ({ id }) => edit(id),
    onMend: (record) => attempt(async () => open(await mend(record)), ways),
    onRetry: ({ id }) =>
      attempt(async () => {
        await proposals.change(id, (now) => ({ ...now, state: queued(Date.now()) }));
        await sendMessage('background:sendProposals', undefined);
      }, ways),
  };
}

/** A form that begins with what was refused. What the reviewers have refused stays on the list, with their reason. */
async function mend({ proposal, state }: ProposalRecord): Promise<FormDraft> {
  const domains = await sendMessage('background:domains', undefined);
  const discipline = domains.find(({ id }) => id === proposal.domain)?.discipline ?? null;
  const draft = draftOfProposal(proposal, {
    id: ProposalId.parse(crypto.randomUUID()),
    discipline,
    changedAt: Date.now(),
  });
  await drafts.put([draft]);
  if (state.at === 'draft') await proposals.remove(proposal.id);
  return draft;
}
