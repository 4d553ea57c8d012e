import * as z from 'zod/mini';
import { Discipline } from '../entry/discipline.ts';
import { EntryContent } from '../entry/draft.ts';
import type { DomainSummary } from '../entry/domain-summary.ts';
import { DomainId, EntryId } from '../entry/ids.ts';
import { LANGUAGES, type Language } from '../entry/language.ts';
import { Heard } from './contribution-start.ts';
import { domainFor, idFor } from './draft-entry.ts';
import { ProposalId } from './proposal.ts';

/** A value of a form: what was typed, as it was typed. */
export type Raw = string | readonly Raw[] | { readonly [field: string]: Raw };
export type RawFields = { readonly [field: string]: Raw };

const isRaw = (value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && Object.values(value).every((inner) => isRaw(inner)));

const RawFields = z.custom<RawFields>((value) => typeof value === 'object' && !Array.isArray(value) && isRaw(value));

/**
 * A form that is being filled in, kept as it stands at each pause. `id`: becomes that of the proposal. `content`: the fields
 * of an entry, whether they are valid or not. `entryId`, `domain`: null where they follow from the term and from the side.
 * `base`: the entry as the glossaries have it; `isElsewhere`: it is in another glossary than the team’s; `isOverridden`:
 * which says fields of it otherwise. `gives`: what of `heard` the person has ticked.
 */
export const FormDraft = z.strictObject({
  id: ProposalId,
  kind: z.enum(['new', 'change', 'wrong-sense']),
  entryId: z.nullable(EntryId),
  domain: z.nullable(DomainId),
  discipline: z.nullable(Discipline),
  language: z.enum(LANGUAGES),
  content: RawFields,
  base: z.optional(EntryContent),
  isElsewhere: z.boolean(),
  isOverridden: z.optional(z.boolean()),
  tags: z.string(),
  note: z.string(),
  heard: z.optional(Heard),
  gives: z.strictObject({ sentence: z.boolean(), address: z.boolean() }),
  changedAt: z.number(),
});
export type FormDraft = z.infer<typeof FormDraft>;

const GIVES_NOTHING = { sentence: false, address: false } as const;

type Beginning = Pick<FormDraft, 'id' | 'language' | 'changedAt'> & { readonly heard?: Heard | undefined };

/** A form for a word that no entry has. */
export const startNew = (term: string, { heard, ...start }: Beginning): FormDraft => ({
  ...start,
  kind: 'new',
  entryId: null,
  domain: null,
  discipline: null,
  content: term.trim() === '' ? {} : { [start.language]: { term: term.trim() } },
  isElsewhere: false,
  tags: '',
  note: '',
  ...(heard ? { heard } : {}),
  gives: GIVES_NOTHING,
});

/** An entry as a form begins with it. `content`: as the person has it; `base`: as the glossaries have it, if they do. */
export type EntryToImprove = {
  readonly id: EntryId;
  readonly domain: DomainId;
  readonly discipline: Discipline;
  readonly content: EntryContent;
  readonly base: EntryContent | null;
  readonly tags: readonly string[];
  /** The base is of a glossary that the team does not keep. */
  readonly isElsewhere: boolean;
  /** A source says fields of it otherwise. */
  readonly isOverridden: boolean;
};

/** A form that begins with an entry. */
export function startFrom(
  { id: entryId, content, base, tags, ...entry }: EntryToImprove,
  kind: 'change' | 'wrong-sense',
  { heard, ...start }: Beginning,
): FormDraft {
  return {
    ...start,
    kind: base ? kind : 'new',
    entryId,
    ...entry,
    content: content as unknown as RawFields,
    ...(base ? { base } : {}),
    tags: tags.join(', '),
    note: '',
    ...(heard ? { heard } : {}),
    gives: GIVES_NOTHING,
  };
}

export type FieldPath = readonly (string | number)[];

/** What stands at a place of a form; undefined where there is nothing. */
export function fieldAt(value: Raw | undefined, [step, ...further]: FieldPath): Raw | undefined {
  if (step === undefined || value === undefined) return value;
  if (typeof value === 'string') return undefined;
  return fieldAt((value as { readonly [field: string]: Raw })[step], further);
}

/** The text at a place of a form; '' where there is none. */
export function textAt(fields: RawFields, path: FieldPath): string {
  const value = fieldAt(fields, path);
  return typeof value === 'string' ? value : '';
}

/** The same fields with another value at a place; undefined takes out what is there. */
export function withField(fields: RawFields, path: FieldPath, value: Raw | undefined): RawFields {
  return put(fields, path, value) as RawFields;
}

function put(before: Raw | undefined, [step, ...further]: FieldPath, value: Raw | undefined): Raw | undefined {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(before) ? [...(before as readonly Raw[])] : [];
    const next = put(list[step], further, value);
    if (next === undefined) return list.toSpliced(step, 1);
    return step < list.length ? list.with(step, next) : [...list, next];
  }
  const fields = typeof before === 'object' && !Array.isArray(before) ? (before as RawFields) : {};
  const next = put(fields[step], further, value);
  if (next !== undefined) return { ...fields, [step]: next };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== step));
}

/** Without what is not filled in: a field of spaces, a list or a part with nothing in it, a row that is half chosen only. */
export function filledIn(value: Raw): Raw | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const items = (value as readonly Raw[]).map(filledIn).filter((item) => item !== undefined && hasWords(item));
    return items.length > 0 ? (items as readonly Raw[]) : undefined;
  }
  const fields = Object.entries(value).flatMap(([name, inner]) => {
    const filled = filledIn(inner);
    return filled === undefined ? [] : [[name, filled] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** A row in which only what goes with a term is filled in says nothing. */
const hasWords = (item: Raw): boolean =>
  typeof item === 'string' || Object.keys(item).some((name) => !['type', 'region', 'say'].includes(name));

/** `owner`: who answers for a new entry. `today`: `YYYY-MM-DD`. */
export type Signature = { readonly owner: string; readonly today: string };

/** What the form says, as the file of an entry would: to be checked (`checkContent`). */
export function contentOfForm({ content, base }: FormDraft, { owner, today }: Signature): RawFields {
  const rest = (filledIn(content) ?? {}) as RawFields;
  const status = base && base.status !== 'draft' ? base.status : 'draft';
  // An entry that is no draft needs its bridges, were they none.
  const bridge = rest['bridge'] ?? (status === 'draft' ? undefined : {});
  return { ...rest, ...(bridge ? { bridge } : {}), status, owner: base?.owner ?? owner, updated: today };
}

/** The domain that was chosen, else the first one of the side; null where there is none, or nothing is chosen. */
export const domainOfForm = (
  { domain, discipline }: Pick<FormDraft, 'domain' | 'discipline'>,
  domains: readonly Pick<DomainSummary, 'id' | 'discipline'>[],
): DomainId | null => domain ?? (discipline ? domainFor(discipline, domains) : null);

/** The id of the entry: its own, or one made of its first term. */
export function entryIdOfForm(
  { entryId, content, language }: FormDraft,
  taken: { has: (id: EntryId) => boolean },
): EntryId {
  if (entryId) return entryId;
  const terms = [language, ...LANGUAGES].map((one: Language) => fieldAt(content, [one, 'term']));
  return idFor(
    (terms.find((term) => typeof term === 'string' && term.trim() !== '') as string | undefined) ?? '',
    taken,
  );
}

/** The words by which a person finds an entry again, from a line with commas. */
export const tagsOf = (line: string): string[] => [
  ...new Set(
    line
      .split(/[,;\n]/u)
      .map((tag) => tag.replace(/\s+/gu, ' ').trim())
      .filter(Boolean),
  ),
];
