import { useEffect, useEffectEvent, useState } from 'react';
import { ConflictView } from '../../components/contribute/ConflictView.tsx';
import { useContributeText } from '../../components/contribute/use-contribute-text.ts';
import type { EntryContent } from '../../core/entry/draft.ts';
import type { Bilingual } from '../../core/entry/language.ts';
import type { Reader } from '../../core/entry/reader.ts';
import type { PersonalEntry } from '../../core/team-glossary/personal-entry.ts';
import type { Proposal } from '../../core/team-glossary/proposal.ts';
import type { ProposalRecord } from '../../core/team-glossary/proposal-state.ts';
import { drafts } from '../../platform/contributing/drafts-item.ts';
import { sendMessage } from '../../platform/messages.ts';
import { openEntry } from '../../platform/open-tab.ts';
import { draftFrom } from './use-form-start.ts';

/** What somebody has made of an entry. `proposal`: the number of what is with the reviewers; absent for an own entry. */
export type Compared = Omit<PersonalEntry, 'discipline'> & {
  readonly discipline?: PersonalEntry['discipline'];
  readonly proposal?: Pick<Proposal, 'note'>;
};

/** What was proposed, as it is compared. */
export const comparedProposal = ({ proposal }: ProposalRecord): Compared => ({
  id: proposal.entryId,
  domain: proposal.domain,
  content: proposal.entry,
  ...(proposal.base ? { base: proposal.base.entry } : {}),
  tags: [],
  changedAt: 0,
  proposal,
});

type CompareViewProps = {
  readonly own: Compared;
  readonly reader: Reader;
  readonly onWrite: (id: string) => void;
  readonly onBack: () => void;
};

type Now = Pick<PersonalEntry, 'discipline'> & { readonly current: EntryContent; readonly domainLabel: Bilingual };

/** An own entry, or a proposal, beside what the glossaries have made of it since. What comes of both is looked at in the form. */
export function CompareView({ own, reader, onWrite, onBack }: CompareViewProps) {
  const { contribute } = useContributeText();
  const [now, setNow] = useState<Now | null>(null);
  const load = useEffectEvent(() => void loadNow(own).then((found) => (found ? setNow(found) : onBack())));
  useEffect(() => load(), []);
  if (!now || !own.base) return <p role="status">{contribute.loading}</p>;
  const open = async (content: EntryContent) => {
    const draft = await draftFrom(own.id, reader.language, own.proposal?.note);
    if (!draft) return onBack();
    await drafts.put([{ ...draft, content: content as unknown as typeof draft.content }]);
    onWrite(draft.id);
  };
  return (
    <ConflictView
      {...{ reader, onBack }}
      own={{ ...own, discipline: own.discipline ?? now.discipline }}
      isProposed={own.proposal !== undefined}
      versions={{ base: own.base, current: now.current, proposed: own.content }}
      domainLabel={now.domainLabel}
      onDone={(content) => void open(content)}
      onOpenEntry={openEntry}
    />
  );
}

async function loadNow({ id, domain }: Compared): Promise<Now | null> {
  const [entry, domains] = await Promise.all([
    sendMessage('background:entryToImprove', id),
    sendMessage('background:domains', undefined),
  ]);
  const domainLabel = domains.find((one) => one.id === domain)?.label ?? { fr: domain, en: domain };
  return entry?.base ? { current: entry.base, discipline: entry.discipline, domainLabel } : null;
}
