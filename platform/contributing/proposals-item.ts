import { ProposalRecord } from '../../core/team-glossary/proposal-state.ts';
import { defineRecords } from './record-list.ts';

/** What the reader has proposed, under the number of the proposal. */
export const proposals = defineRecords('proposals', ProposalRecord);
