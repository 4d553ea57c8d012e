import * as z from 'zod/mini';
import { DomainId, EntryId } from '../entry/ids.ts';
import { USUAL_PER_SCREEN } from '../entry/marking.ts';
import { LANGUAGES } from '../entry/language.ts';
import { Role } from '../entry/reader.ts';

/** How often a term is marked: once in a page, once in a section under a heading, or wherever it stands. */
export const Density = z.enum(['page', 'section', 'all']);
export type Density = z.infer<typeof Density>;

/** The line under a term: dots, a thin line, or a tint behind the words. */
export const MarkLook = z.enum(['dotted', 'line', 'tint']);
export type MarkLook = z.infer<typeof MarkLook>;

/** How many marks a screenful holds at most. */
export const MARKS_PER_SCREEN = [6, 12, 'none'] as const;

/** How long a pointer rests on a term until its card comes, in milliseconds. */
export const HOVER_DELAYS = [150, 300, 600] as const;

const HoverSettings = z.strictObject({ trigger: z.enum(['rest', 'modifier']), delay: z.literal(HOVER_DELAYS) });
export type HoverSettings = z.infer<typeof HoverSettings>;

/** Which terms a reader wants marked in pages, and how. */
const Marking = z.strictObject({
  /** The words of the reader’s own side too. Who stands on both sides has none that go without saying. */
  marksOwnWords: z.boolean(),
  /** Entries that the reader wants no mark for any more. */
  silenced: z.array(EntryId),
  density: Density,
  perScreen: z.literal(MARKS_PER_SCREEN),
  look: MarkLook,
});
export type Marking = z.infer<typeof Marking>;

/**
 * Where pages are read. `everywhere`: but for the patterns in `off`; `listed`: only where one in `on` fits. A pattern is a
 * host (`example.org`), all hosts below one (`*.example.org`), or either with the beginning of a path (`example.org/wiki/`).
 */
const Sites = z.strictObject({
  mode: z.enum(['everywhere', 'listed']),
  off: z.array(z.string()),
  on: z.array(z.string()),
});
export type Sites = z.infer<typeof Sites>;

/** All that a reader sets: what a backup holds. Each part is stored under its name. */
export const Settings = z.strictObject({
  reader: z.strictObject({ language: z.enum(LANGUAGES), role: Role }),
  interfaceLanguage: z.enum([...LANGUAGES, 'auto']),
  hover: HoverSettings,
  marking: Marking,
  /** Domains of the glossary whose terms are not looked for. */
  domainsOff: z.array(DomainId),
  sites: Sites,
  /** Whether terms can be listened to, where the computer itself has a voice. */
  speech: z.strictObject({ isOn: z.boolean() }),
  /** Whether a tab that shows a PDF is led to our reader. */
  documents: z.strictObject({ opensPdfs: z.boolean() }),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Omit<Settings, 'reader'> = {
  interfaceLanguage: 'auto',
  hover: { trigger: 'rest', delay: 300 },
  marking: { marksOwnWords: false, silenced: [], density: 'section', perScreen: USUAL_PER_SCREEN, look: 'dotted' },
  domainsOff: [],
  sites: { mode: 'everywhere', off: [], on: [] },
  speech: { isOn: true },
  documents: { opensPdfs: false },
};
