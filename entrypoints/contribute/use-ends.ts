import type { Finished, Sent } from '../../components/contribute/ContributionForm.tsx';
import type { Done } from '../../components/contribute/mine-data.ts';
import { nameOf } from '../../components/contribute/name-of.ts';
import type { SignedAs, Way } from '../../components/contribute/SendBar.tsx';
import { useContributeText } from '../../components/contribute/use-contribute-text.ts';
import { downloadText } from '../../components/settings/download-text.ts';
import type { DomainSummary } from '../../core/entry/domain-summary.ts';
import type { Reader } from '../../core/entry/reader.ts';
import type { Proposal } from '../../core/team-glossary/proposal.ts';
import { mailAddress, newFilePage, proposalFile } from '../../core/team-glossary/propose-links.ts';
import { fileProposal, keepDraft, prepareProposal } from '../../platform/contributing/finish-draft.ts';
import type { TeamPlaces } from '../../platform/contributing/team-places-item.ts';
import { openTab } from '../../platform/open-tab.ts';

type EndsOptions = {
  readonly domains: readonly DomainSummary[];
  readonly places: TeamPlaces;
  readonly reader: Reader;
  readonly onFinish: (done: Done) => void;
};

/** What the two ends of a form do: the entry is kept, or proposed. */
export function useEnds({ domains, places, reader, onFinish }: EndsOptions) {
  const { send } = useContributeText().contribute;
  const onKeep = (finished: Finished): Promise<Sent> =>
    storing(async () => {
      const kept = await keepDraft({ ...finished, domains });
      if (kept.ok) onFinish({ what: 'kept', term: nameOf(finished.content, reader.language) });
      return kept;
    });
  const onPropose = (finished: Finished, way: Way, as: SignedAs): Promise<Sent> =>
    storing(async () => {
      const prepared = await prepareProposal({ ...finished, domains }, as);
      if (!prepared.ok) return prepared;
      const { proposal } = prepared;
      const term = nameOf(finished.content, reader.language);
      const hasLeft = handOver(proposal, { way, places, subject: send.subject(term) });
      if (!hasLeft) return { ok: false, why: 'too-long' };
      await fileProposal(proposal, way);
      onFinish({ what: way === 'relay' ? 'proposed' : 'handedOver', term });
      return { ok: true };
    });
  return { onKeep, onPropose };
}

type Leaving = { readonly way: Way; readonly places: TeamPlaces; readonly subject: string };

/** Opens the way out; the relay’s is the background’s. False where the entry is too long for it. */
function handOver(proposal: Proposal, { way, places, subject }: Leaving): boolean {
  switch (way) {
    case 'relay':
      return true;
    case 'file': {
      const { name, text } = proposalFile(proposal);
      downloadText(text, name);
      return true;
    }
    case 'mail': {
      const address = mailAddress(proposal, places.mail, subject);
      if (address !== null) location.assign(address);
      return address !== null;
    }
    case 'page': {
      const page = places.page && newFilePage(proposal, places.page);
      if (page) void openTab(page.address);
      return page !== null;
    }
  }
}

async function storing(act: () => Promise<Sent>): Promise<Sent> {
  try {
    return await act();
  } catch {
    return { ok: false, why: 'not-stored' };
  }
}
