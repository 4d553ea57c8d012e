import * as z from 'zod/mini';
import { EntryContent } from '../entry/draft.ts';
import { DomainId, EntryId } from '../entry/ids.ts';
import { Day, PlainText } from '../entry/text-rules.ts';
import { writeEntry } from '../entry/write-entry.ts';
import { ProposedContent } from './proposed-content.ts';

/** Rises with every change to the form of a proposal that an older relay would misread. */
export const PROPOSAL_FORMAT = 1;

/** Longest proposal as JSON that a relay takes, in bytes: the entry twice, each far below the limit of a file. */
export const MAX_PROPOSAL_BYTES = 256_000;

/** A UUID in lower case, as `crypto.randomUUID` makes them: it becomes part of the name of a branch and of a file. */
export const ProposalId = z
  .string()
  .check(
    z.refine((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id), {
      params: { rule: 'bad-proposal-id' },
      abort: true,
    }),
  )
  .brand<'ProposalId'>();
export type ProposalId = z.infer<typeof ProposalId>;

const limited = (maximum: number) =>
  PlainText.check(z.refine((text) => text.length <= maximum, { params: { rule: 'too-long', maximum } }));

const Proposer = z.strictObject({
  name: limited(80),
  email: z.optional(
    z
      .string()
      .check(z.refine((text) => /^[^\s<>@]{1,64}@[^\s<>@]{1,180}$/u.test(text), { params: { rule: 'bad-email' } })),
  ),
});

/** Where the term was met; only what the proposer ticked. */
const Context = z.strictObject({
  sentence: z.optional(PlainText),
  address: z.optional(limited(300)),
});

const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/u;
const Instant = z
  .string()
  .check(z.refine((text) => Day.safeParse(text.slice(0, 10)).success && TIME.test(text.slice(10))));

/** The entry as the proposer saw it, and the SHA-256 of its canonical text (`hashContent`), in hexadecimal. */
const Base = z.strictObject({ sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)), entry: EntryContent });

/**
 * What one person proposes for one entry. `new`: there is none yet, and no base. `change`: other fields. `wrong-sense`:
 * the entry was marked where it was not meant; its fields may be unchanged, the note or the sentence tells.
 * `isElsewhere`: the proposer has the entry of another glossary than the team’s, which changes single fields of it.
 * `created`: an instant, ISO 8601 in UTC.
 */
export const Proposal = z
  .strictObject({
    format: z.literal(PROPOSAL_FORMAT),
    id: ProposalId,
    kind: z.enum(['new', 'change', 'wrong-sense']),
    domain: DomainId,
    entryId: EntryId,
    entry: ProposedContent,
    base: z.optional(Base),
    isElsewhere: z.optional(z.literal(true)),
    note: z.optional(PlainText),
    context: z.optional(Context),
    proposer: Proposer,
    created: Instant,
  })
  .check(
    z.refine(({ kind, base }) => (kind === 'new') === (base === undefined), {
      path: ['base'],
      params: { rule: 'base-and-kind' },
    }),
    z.refine(({ kind, note, context }) => kind !== 'wrong-sense' || Boolean(note ?? context?.sentence), {
      path: ['note'],
      params: { rule: 'wrong-sense-untold' },
    }),
  );
export type Proposal = z.infer<typeof Proposal>;

/** `digest`: SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal. */
export const hashContent = <T>(entry: EntryContent, digest: (text: string) => T): T => digest(writeEntry(entry));

/** Where the file of a proposal stands below a glossary. */
export const fileOf = ({ domain, entryId }: Pick<Proposal, 'domain' | 'entryId'>): string =>
  `${domain}/${entryId}.yaml`;
