import type { DomainSummary } from '../../core/entry/domain-summary.ts';
import type { EntryContent } from '../../core/entry/draft.ts';
import { DomainId, EntryId } from '../../core/entry/ids.ts';
import { describeProblem, type Place, type Problem } from '../../core/entry/problem.ts';
import { fieldProblems } from '../../core/team-glossary/check-content.ts';
import { domainOfForm, entryIdOfForm, tagsOf, type FormDraft } from '../../core/team-glossary/form-draft.ts';
import { makeProposal } from '../../core/team-glossary/make-proposal.ts';
import { overrideBetween } from '../../core/team-glossary/override-between.ts';
import { PersonalEntry } from '../../core/team-glossary/personal-entry.ts';
import { Proposal } from '../../core/team-glossary/proposal.ts';
import { queued, type ProposalState } from '../../core/team-glossary/proposal-state.ts';
import { sendMessage } from '../messages.ts';
import { webCrypto } from '../sources/web-crypto.ts';
import { drafts } from './drafts-item.ts';
import { personalEntries } from './personal-item.ts';
import { proposals } from './proposals-item.ts';
import { setProposer, type SignedAs } from './proposer-item.ts';

/** A form that holds an entry, and the domains of the glossaries. */
export type FinishedDraft = {
  readonly draft: FormDraft;
  readonly content: EntryContent;
  readonly domains: readonly DomainSummary[];
};

type Refused = { readonly ok: false; readonly why: 'problems'; readonly problems: readonly Problem[] };
export type Kept = { readonly ok: true } | Refused;
export type Prepared = { readonly ok: true; readonly proposal: Proposal } | Refused;

const OWN_DOMAIN = DomainId.parse('personal');

/** Keeps an entry in this browser alone; the form is done with. Rejects where it could not be stored: the form stays. */
export async function keepDraft({ draft, content, domains }: FinishedDraft): Promise<Kept> {
  const id = await freeIdFor(draft);
  const entry = {
    id,
    domain: domainOfForm(draft, domains) ?? OWN_DOMAIN,
    discipline: draft.discipline ?? 'both',
    content,
    ...(draft.base ? { base: draft.base } : {}),
    tags: tagsOf(draft.tags),
    changedAt: Date.now(),
  };
  const parsed = PersonalEntry.safeParse(entry);
  if (!parsed.success) {
    const found = fieldProblems(parsed.error, entry, { file: '', entry: id });
    return refuse(found.map((problem) => ({ ...problem, field: problem.field.replace(/^tags\..*$/u, 'tags') })));
  }
  await personalEntries.put([parsed.data]);
  await drafts.remove(draft.id);
  return { ok: true };
}

/** Makes a proposal of a form, and remembers how the person signs. */
export async function prepareProposal(finished: FinishedDraft, signed: SignedAs): Promise<Prepared> {
  const { draft, content, domains } = finished;
  await setProposer(signed);
  if (draft.kind === 'wrong-sense' && draft.note.trim() === '' && !draft.gives.sentence)
    return refuse([describeProblem(placeOf('note'), 'wrong-sense-untold')]);
  const lost = draft.isElsewhere && draft.base ? overrideBetween(draft.base, content).lost : [];
  if (lost.length > 0)
    return refuse(lost.map((field) => describeProblem(placeOf(field), 'override-cannot-remove', { value: field })));
  const email = signed.email.trim();
  const made = {
    content,
    domain: domainToPropose(draft, domains),
    entryId: await freeIdFor(draft),
    proposer: { name: signed.name, ...(email === '' ? {} : { email }) },
    created: new Date().toISOString(),
  };
  const proposal = await makeProposal(draft, made, webCrypto.sha256);
  const parsed = Proposal.safeParse(proposal);
  if (parsed.success) return { ok: true, proposal: parsed.data };
  return refuse(fieldProblems(parsed.error, proposal, { file: '', entry: made.entryId }));
}

/** One that the team has: a glossary takes no entry of a domain that it does not know. */
function domainToPropose(draft: FormDraft, domains: FinishedDraft['domains']): DomainId {
  const chosen = domainOfForm(draft, domains) ?? OWN_DOMAIN;
  const shared = domains.filter(({ isShared }) => isShared);
  if (shared.length === 0 || shared.some(({ id }) => id === chosen)) return chosen;
  return domainOfForm({ ...draft, domain: null }, shared) ?? shared[0]?.id ?? chosen;
}

/** Puts a proposal on the list; by the relay it leaves at once, or as soon as it can. The form is done with. */
export async function fileProposal(proposal: Proposal, by: 'relay' | 'page' | 'mail' | 'file'): Promise<void> {
  const state: ProposalState = by === 'relay' ? queued(Date.now()) : { at: 'handed-over', by };
  await proposals.put([{ id: proposal.id, proposal, state }]);
  await drafts.remove(proposal.id);
  if (by === 'relay') void sendMessage('background:sendProposals', undefined).catch(() => {});
}

const placeOf = (field: string): Place => ({ file: '', entry: '', field, line: 1 });

const refuse = (problems: readonly Problem[]): Refused => ({ ok: false, why: 'problems', problems });

/** So many entries of one name are beyond reason. */
const MOST_TRIED = 20;

async function freeIdFor(draft: FormDraft): Promise<EntryId> {
  if (draft.entryId) return draft.entryId;
  const tried = new Set<EntryId>();
  while (tried.size < MOST_TRIED) tried.add(entryIdOfForm(draft, tried));
  const taken = new Set((await sendMessage('background:label', [...tried])).map(({ id }) => id));
  return entryIdOfForm(draft, taken);
}
