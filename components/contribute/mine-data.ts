import type { FormDraft } from '../../core/team-glossary/form-draft.ts';
import type { PersonalEntry } from '../../core/team-glossary/personal-entry.ts';
import type { ProposalRecord } from '../../core/team-glossary/proposal-state.ts';

/** A record as it is stored; null where it is damaged. */
export type Stored<T> = { readonly id: string; readonly value: T | null };

/** `isBehind`: the glossaries have changed the entry since it was written. */
export type OwnEntry = Stored<PersonalEntry> & { readonly isBehind: boolean };

/**
 * `contested`: the glossary has changed the same fields since. `seen`: in what the reader has of it; `unseen`: so far in
 * the team’s repository only.
 */
export type OwnProposal = Stored<ProposalRecord> & { readonly contested: 'seen' | 'unseen' | null };

/** All that somebody has written. */
export type MineData = {
  readonly drafts: readonly Stored<FormDraft>[];
  readonly proposals: readonly OwnProposal[];
  readonly entries: readonly OwnEntry[];
  readonly hasRelay: boolean;
};

/** What was just done, told at the top of the list; `undo` puts back what was deleted. */
export type Done = {
  readonly what: 'kept' | 'proposed' | 'handedOver' | 'deleted' | 'undone' | 'failed';
  readonly term: string;
  readonly undo?: () => void;
};

export type MineActions = {
  readonly onContinue: (draft: string) => void;
  readonly onDiscardDraft: (draft: Stored<FormDraft>) => void;
  readonly onEdit: (entry: PersonalEntry) => void;
  readonly onDeleteEntry: (entry: Stored<PersonalEntry>) => void;
  readonly onCompare: (entry: PersonalEntry) => void;
  readonly onCompareProposal: (record: ProposalRecord) => void;
  readonly onMend: (record: ProposalRecord) => void;
  readonly onRetry: (record: ProposalRecord) => void;
  readonly onWithdraw: (record: Stored<ProposalRecord>) => void;
  readonly onWrite: () => void;
};
