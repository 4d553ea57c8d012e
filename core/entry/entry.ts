import * as z from 'zod/mini';
import { Discipline } from './discipline.ts';
import { DomainId, EntryId } from './ids.ts';
import { Day, DefinitionText, HttpsAddress, PlainText, TermText } from './text-rules.ts';

/** What an admitted term is to the preferred one (TBX `termType`, plus the anglicisms that French offices live with). */
export const TermType = z.enum(['acronym', 'fullForm', 'abbreviation', 'shortForm', 'variant', 'synonym', 'anglicism']);
export type TermType = z.infer<typeof TermType>;

/** Where a term is said, if not everywhere (ISO 3166 codes; QC is the ISO 3166-2 subdivision CA-QC). */
export const Region = z.enum(['QC', 'CH', 'BE', 'FR', 'GB', 'US']);
export type Region = z.infer<typeof Region>;

const AdmittedTerm = z.strictObject({
  term: TermText,
  type: TermType,
  region: z.optional(Region),
  forms: z.optional(z.array(TermText)),
});
export type AdmittedTerm = z.infer<typeof AdmittedTerm>;

const AvoidedTerm = z.strictObject({
  term: TermText,
  say: TermText,
});

const section = {
  term: TermText,
  also: z.optional(z.array(AdmittedTerm)),
  avoid: z.optional(z.array(AvoidedTerm)),
  /** Verbs that say the concept, in the infinitive (*convertir*; *onboard*, without *to*). The first word is conjugated. */
  verbs: z.optional(z.array(TermText)),
  forms: z.optional(z.array(TermText)),
  definition: DefinitionText,
  example: PlainText,
};

export const FrenchSection = z.strictObject({
  ...section,
  /** `mf`: a person's title with a masculine and a feminine form. Left out where the noun is said without an article. */
  gender: z.optional(z.enum(['m', 'f', 'mf'])),
});
export const EnglishSection = z.strictObject(section);

const BilingualText = z.strictObject({ fr: PlainText, en: PlainText });

const Cues = z.strictObject({
  near: z.optional(z.array(TermText)),
  against: z.optional(z.array(TermText)),
  phrases: z.optional(z.array(TermText)),
});

const SenseTests = z.strictObject({
  match: z.array(PlainText),
  noMatch: z.array(PlainText),
});

const perLanguage = <T extends z.ZodMiniType>(schema: T) =>
  z.strictObject({ fr: z.optional(schema), en: z.optional(schema) });

const FalseFriend = z.strictObject({ entry: EntryId, note: BilingualText });

const Relations = z.strictObject({
  broader: z.optional(z.array(EntryId)),
  narrower: z.optional(z.array(EntryId)),
  related: z.optional(z.array(EntryId)),
  contrast: z.optional(z.array(EntryId)),
  falseFriend: z.optional(z.array(FalseFriend)),
});

/** What one YAML file holds. Id and domain come from its place: `<domain>/<id>.yaml`. */
export const EntryFile = z.strictObject({
  fr: FrenchSection,
  en: EnglishSection,
  bridge: z.strictObject({ marketing: z.optional(BilingualText), it: z.optional(BilingualText) }),
  ask: BilingualText,
  /** Terms that must be written in exactly this case, because in another case they are ordinary words. */
  caseSensitive: z.optional(z.array(TermText)),
  /** By language of the text around: terms of this entry that are ordinary words there too. */
  ambiguous: z.optional(perLanguage(z.array(TermText))),
  /** Of these, the ones that mean the concept far more often than not: marked unless something speaks against it. */
  usual: z.optional(perLanguage(z.array(TermText))),
  cues: z.optional(perLanguage(Cues)),
  tests: z.optional(perLanguage(SenseTests)),
  relations: z.optional(Relations),
  sources: z.optional(z.array(z.strictObject({ title: PlainText, url: HttpsAddress }))),
  status: z.enum(['draft', 'approved', 'deprecated']),
  replacedBy: z.optional(EntryId),
  owner: PlainText,
  updated: Day,
});
export type EntryFile = z.infer<typeof EntryFile>;

const Mention = z.strictObject({ start: z.int(), end: z.int(), entry: EntryId });
/** A term of another entry in a definition; offsets are UTF-16 code units. */
export type Mention = z.infer<typeof Mention>;

/** One concept, as every part of the program knows it. `mentions`: what the definition in a language leads on to, in
 *  reading order; found when a glossary is published. */
export const Entry = z.extend(EntryFile, {
  id: EntryId,
  domain: DomainId,
  discipline: Discipline,
  mentions: z.optional(perLanguage(z.array(Mention))),
});
export type Entry = z.infer<typeof Entry>;

export type Cues = z.infer<typeof Cues>;
