import * as z from 'zod/mini';
import { sidesToBridge, type Discipline } from './discipline.ts';
import { EnglishSection, EntryFile, FrenchSection, type Entry } from './entry.ts';
import { DraftText } from './text-rules.ts';

type Text = z.ZodMiniType<string, string>;

/** The form of a draft: every field of an entry, of which any may be missing but a term in one language. */
export function draftForm({ Definition, Plain }: { readonly Definition: Text; readonly Plain: Text }) {
  const texts = { definition: z.optional(Definition), example: z.optional(Plain) };
  const inSomeLanguage = z.strictObject({ fr: z.optional(Plain), en: z.optional(Plain) });
  const fields = z.extend(z.partial(EntryFile), {
    fr: z.optional(z.extend(z.partial(FrenchSection), texts)),
    en: z.optional(z.extend(z.partial(EnglishSection), texts)),
    bridge: z.optional(z.strictObject({ marketing: z.optional(inSomeLanguage), it: z.optional(inSomeLanguage) })),
    ask: z.optional(inSomeLanguage),
    status: z.literal('draft'),
    owner: EntryFile.shape.owner,
    updated: EntryFile.shape.updated,
  });
  return fields.check(z.refine(({ fr, en }) => (fr?.term ?? en?.term) !== undefined, { params: { rule: 'no-term' } }));
}

/**
 * What a file of a draft may hold. The rules of safety are those of an entry (plain text, no controls, https only), but
 * texts may be longer than a card takes. It lets in what people really have: a row with a term and a definition. What is
 * missing is not stored: `readWhole` says it.
 */
export const DraftFile = draftForm({ Definition: DraftText, Plain: DraftText });
export type DraftFile = z.infer<typeof DraftFile>;

/** An entry that is more than a draft. */
export const ReviewedFile = z.extend(EntryFile, { status: z.enum(['approved', 'deprecated']) });

/** What any file of a glossary may hold: a draft with or without gaps, or a whole entry. */
export const EntryContent = z.discriminatedUnion('status', [DraftFile, ReviewedFile]);
export type EntryContent = z.infer<typeof EntryContent>;

/** A draft with gaps in its place in a glossary. It counts in checks, and is neither published nor shown. */
export type DraftEntry = DraftFile & Pick<Entry, 'id' | 'domain' | 'discipline'>;

/** An entry, or one that is still to be finished. */
export type EntryOrDraft = Entry | DraftEntry;

/** What of an entry stands in its file: without what its place tells, and the mentions. */
export function contentOf(entry: EntryOrDraft): EntryContent {
  const { id: _, domain: __, discipline: ___, mentions: ____, ...content } = { mentions: undefined, ...entry };
  return content;
}

const FIELDS = Object.keys(EntryFile.shape);

/**
 * What a file says as a whole entry; or null, and the dotted paths of what keeps it from being one, in the order of the
 * fields: missing (`en` where all of it is, else `en.example`), or longer than a card takes.
 */
export function readWhole(
  value: Readonly<Record<string, unknown>>,
  discipline: Discipline,
): { readonly whole: EntryFile | null; readonly gaps: readonly string[] } {
  const { bridge = {} } = value;
  const parsed = EntryFile.safeParse({ ...value, bridge });
  const failing = parsed.success ? [] : parsed.error.issues.map(({ path }) => path.map(String));
  const bridges = sidesToBridge(discipline)
    .filter((side) => (bridge as Readonly<Record<string, unknown>> | null)?.[side] === undefined)
    .map((side) => ['bridge', side]);
  const place = ([field = '']: readonly string[]) => FIELDS.indexOf(field);
  const paths = [...failing, ...bridges].sort((a, b) => place(a) - place(b));
  const gaps = [...new Set(paths.map((path) => path.join('.')))];
  return { whole: parsed.success && gaps.length === 0 ? parsed.data : null, gaps };
}
