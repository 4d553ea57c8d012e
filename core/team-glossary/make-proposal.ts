import type { EntryContent } from '../entry/draft.ts';
import type { DomainId, EntryId } from '../entry/ids.ts';
import type { FormDraft } from './form-draft.ts';
import { hashContent, PROPOSAL_FORMAT, type Proposal } from './proposal.ts';

export type Proposer = Proposal['proposer'];

type Made = {
  readonly content: EntryContent;
  readonly domain: DomainId;
  readonly entryId: EntryId;
  readonly proposer: Proposer;
  /** ISO 8601 in UTC. */
  readonly created: string;
};

type Digest = (text: string) => Promise<string>;

/** What the form proposes, as it is sent; to be parsed (`Proposal`). */
export async function makeProposal(draft: FormDraft, made: Made, digest: Digest): Promise<unknown> {
  const { id, kind, base, isElsewhere } = draft;
  const note = draft.note.trim();
  const context = contextOf(draft);
  const { content: entry, ...rest } = made;
  return {
    format: PROPOSAL_FORMAT,
    id,
    kind,
    entry,
    ...rest,
    ...(kind !== 'new' && base ? { base: { sha256: await hashContent(base, digest), entry: base } } : {}),
    ...(kind !== 'new' && isElsewhere ? { isElsewhere } : {}),
    ...(note === '' ? {} : { note }),
    ...(context ? { context } : {}),
  };
}

/** Only what was ticked. */
function contextOf({ heard, gives }: FormDraft): Proposal['context'] {
  const sentence = gives.sentence && heard?.sentence ? { sentence: heard.sentence } : {};
  const address = gives.address && heard?.address ? { address: heard.address } : {};
  return Object.keys({ ...sentence, ...address }).length > 0 ? { ...sentence, ...address } : undefined;
}

/** A proposal as a form again: what was refused is mended, and sent under another number. */
export function draftOfProposal(
  proposal: Proposal,
  start: Pick<FormDraft, 'id' | 'changedAt' | 'discipline'>,
): FormDraft {
  const { kind, domain, entryId, entry, base, isElsewhere = false, note = '', context } = proposal;
  const heard = context && { sentence: context.sentence ?? '', address: context.address ?? '' };
  return {
    ...start,
    kind,
    entryId,
    domain,
    language: entry.fr?.definition ? 'fr' : 'en',
    content: entry as unknown as FormDraft['content'],
    ...(base ? { base: base.entry } : {}),
    isElsewhere,
    tags: '',
    note,
    ...(heard ? { heard } : {}),
    gives: { sentence: Boolean(context?.sentence), address: Boolean(context?.address) },
  };
}
