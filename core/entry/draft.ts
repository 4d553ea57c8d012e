import * as z from 'zod/mini';
import { sidesToBridge, type Discipline } from './discipline.ts';
import { EnglishSection, EntryFile, FrenchSection } from './entry.ts';
import type { DomainId, EntryId } from './ids.ts';
import { LANGUAGES } from './language.ts';
import { DefinitionText, PlainText } from './text-rules.ts';

const unfinished = { definition: z.optional(DefinitionText), example: z.optional(PlainText) };
const InSomeLanguage = z.strictObject({ fr: z.optional(PlainText), en: z.optional(PlainText) });

/**
 * An entry that is not finished: `status: draft`, and at least one language with a term and a definition. All else that
 * the schema asks of an entry may be missing. What is there obeys the same rules as in an entry.
 */
export const DraftFile = z
  .strictObject({
    ...EntryFile.shape,
    fr: z.optional(z.extend(FrenchSection, unfinished)),
    en: z.optional(z.extend(EnglishSection, unfinished)),
    bridge: z.optional(z.strictObject({ marketing: z.optional(InSomeLanguage), it: z.optional(InSomeLanguage) })),
    ask: z.optional(InSomeLanguage),
    status: z.literal('draft'),
  })
  .check(
    z.refine(({ fr, en }) => (fr?.definition ?? en?.definition) !== undefined, {
      params: { rule: 'draft-without-meaning' },
    }),
  );
export type DraftFile = z.infer<typeof DraftFile>;

/** What a file of a glossary, or a proposal for one, may hold: a draft with or without gaps, or a whole entry. */
export const EntryContent = z.discriminatedUnion('status', [
  DraftFile,
  z.extend(EntryFile, { status: z.enum(['approved', 'deprecated']) }),
]);
export type EntryContent = z.infer<typeof EntryContent>;

/** A draft with gaps among the entries of a glossary: it counts in checks, and is neither published nor shown. */
export type Draft = DraftFile & { readonly id: EntryId; readonly domain: DomainId; readonly discipline: Discipline };

type Path = readonly string[];

/** Paths of what a draft still lacks to be an entry, in the order of the fields; none where it is whole. */
export function gapsOf(draft: EntryContent, discipline: Discipline): Path[] {
  const sections = LANGUAGES.flatMap((language): Path[] => {
    const section = draft[language];
    if (!section) return [[language]];
    return (['definition', 'example'] as const)
      .filter((field) => section[field] === undefined)
      .map((field) => [language, field]);
  });
  const sides = new Set([...sidesToBridge(discipline), ...Object.keys(draft.bridge ?? {})]);
  const bridges = (['marketing', 'it'] as const)
    .filter((side) => sides.has(side))
    .flatMap((side) => missingLanguages(['bridge', side], draft.bridge?.[side]));
  return [...sections, ...bridges, ...missingLanguages(['ask'], draft.ask)];
}

function missingLanguages(path: Path, text: z.infer<typeof InSomeLanguage> | undefined): Path[] {
  if (!text) return [path];
  return LANGUAGES.filter((language) => text[language] === undefined).map((language) => [...path, language]);
}
