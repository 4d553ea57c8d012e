import type { ExplanationKind } from '../../core/briefing/explained-terms.ts';
import type { Language } from '../../core/entry/language.ts';
import type { Role } from '../../core/entry/reader.ts';

/** The words of the page on which a draft is made clear to its readers. */
export type WriteText = {
  readonly title: string;
  readonly lead: string;
  readonly privateLead: string;
  readonly readers: string;
  readonly role: Readonly<Record<Role, string>>;
  readonly writtenIn: string;
  readonly language: Readonly<Record<Language, string>>;
  readonly open: string;
  readonly draft: string;
  readonly placeholder: string;
  readonly words: (count: number) => string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly reading: string;
  readonly toExplain: string;
  readonly nothingYet: string;
  readonly nothingYetAdvice: string;
  readonly noTerms: string;
  readonly noTermsAdvice: Readonly<Record<Role, string>>;
  readonly allExplained: string;
  readonly allExplainedAdvice: string;
  /** What a press on a term does. */
  readonly select: (place: number, places: number) => string;
  readonly insert: string;
  readonly insertFor: (term: string) => string;
  readonly insertAll: (count: number) => string;
  readonly copyGloss: (term: string) => string;
  readonly inTheirWords: string;
  readonly copyTheirWords: (term: string) => string;
  readonly ofPrivateSource: string;
  readonly inserted: (count: number) => string;
  readonly explained: string;
  readonly explainedAs: Readonly<Record<ExplanationKind, string>>;
  readonly explainedLate: string;
  readonly tooLong: string;
  readonly fileTaken: (file: string) => string;
  readonly fileRefused: (file: string, why: string) => string;
  readonly fileUnreadable: string;
  readonly fileTooBig: string;
  readonly fileForReader: string;
};
