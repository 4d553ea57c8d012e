import { FormDraft } from '../../core/team-glossary/form-draft.ts';
import { defineRecords } from './record-list.ts';

/** Forms that are being filled in. */
export const drafts = defineRecords('drafts', FormDraft);
