import * as z from 'zod/mini';
import { sidesToBridge, type Discipline } from './discipline.ts';
import { EnglishSection, EntryFile, FrenchSection, type Entry } from './entry.ts';
import { LANGUAGES } from './language.ts';
import { DraftText, PlainText } from './text-rules.ts';

const draftTexts = { definition: z.optional(DraftText), example: z.optional(DraftText) };
const DraftFrench = z.extend(z.partial(FrenchSection), draftTexts);
const DraftEnglish = z.extend(z.partial(EnglishSection), draftTexts);
const DraftBilingual = z.strictObject({ fr: z.optional(DraftText), en: z.optional(DraftText) });

const DraftFields = z.extend(z.partial(EntryFile), {
  fr: z.optional(DraftFrench),
  en: z.optional(DraftEnglish),
  bridge: z.optional(z.strictObject({ marketing: z.optional(DraftBilingual), it: z.optional(DraftBilingual) })),
  ask: z.optional(DraftBilingual),
  status: z.literal('draft'),
  owner: PlainText,
  updated: EntryFile.shape.updated,
});

/**
 * What a file of a draft may hold: every field of an entry by the same rules of safety (plain text, no controls, https
 * only), but any of them may be missing and texts may be longer than a card takes, as long as there is a term in one
 * language. It lets in what people really have: a row with a term and a definition in one language. What is missing is
 * not stored: `missingFields` says it. A draft that lacks nothing is an entry.
 */
export const DraftFile = DraftFields.check(
  z.refine(({ fr, en }) => Boolean(fr?.term ?? en?.term), { params: { rule: 'no-term' } }),
);
export type DraftFile = z.infer<typeof DraftFile>;

/** A draft in its place in a glossary. It is never published. */
export type DraftEntry = DraftFile & Pick<Entry, 'id' | 'domain' | 'discipline'>;

/** An entry, or one that is still to be finished. */
export type EntryOrDraft = Entry | DraftEntry;

/** The fields that keep a draft from being an entry, dotted (`en.definition`): missing, or longer than a card takes. */
export const missingFields = (draft: Partial<DraftFile>, discipline: Discipline): string[] =>
  readWhole(onlyEntryFields(draft), discipline).missing;

/** What a file holds if it is a whole entry, else null and the fields that keep it from being one. */
export function readWhole(
  value: Readonly<Record<string, unknown>>,
  discipline: Discipline,
): { readonly whole: EntryFile | null; readonly missing: string[] } {
  const parsed = EntryFile.safeParse({ fr: {}, en: {}, bridge: {}, ask: {}, ...value });
  const fields = parsed.success ? [] : parsed.error.issues.map(({ path }) => path.map(String).join('.'));
  const bridge = (value['bridge'] ?? {}) as Readonly<Record<string, unknown>>;
  const bridges = sidesToBridge(discipline)
    .filter((side) => !bridge[side])
    .flatMap((side) => LANGUAGES.map((language) => `bridge.${side}.${language}`));
  const missing = [...new Set([...fields, ...bridges])];
  return { whole: parsed.success && missing.length === 0 ? parsed.data : null, missing };
}

/** An entry also holds what its place gives it; a file of it does not. */
function onlyEntryFields(draft: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(draft).filter(([key, value]) => key in EntryFile.shape && value !== undefined),
  );
}
