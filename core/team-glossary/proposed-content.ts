import * as z from 'zod/mini';
import { draftForm, ReviewedFile } from '../entry/draft.ts';
import { DefinitionText, PlainText } from '../entry/text-rules.ts';

/**
 * What a proposal may hold: an entry, or a draft of which any field may be missing but a term with its meaning in one
 * language. Its texts keep to the measure of a card: whoever proposes them is there to cut them.
 */
export const ProposedContent = z
  .discriminatedUnion('status', [draftForm({ Definition: DefinitionText, Plain: PlainText }), ReviewedFile])
  .check(
    z.refine(
      ({ fr, en }) => [fr, en].some((section) => section?.term !== undefined && section.definition !== undefined),
      { params: { rule: 'proposal-without-meaning' } },
    ),
  );
