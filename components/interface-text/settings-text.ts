import type { Discipline, Side } from '../../core/entry/discipline.ts';
import type { HoverTrigger, Role } from '../../core/entry/reader.ts';
import type { SitePatternProblem } from '../../core/settings/read-site-pattern.ts';
import type { CommandName } from '../../core/settings/shortcuts.ts';
import type { Density, Marking, MarkLook, Sites } from '../../core/settings/settings.ts';

type Choice = { readonly label: string; readonly hint: string };
type Choices<Value extends string> = Readonly<Record<Value, Choice>>;

/** A stretch of the sample: words that are never marked, or a term, of one side. */
export type SamplePiece = string | { readonly term: string; readonly side: Side };

/** A heading and what stands under it. */
export type SampleSection = { readonly heading: string; readonly pieces: readonly SamplePiece[] };

/** The page of all settings. */
export type SettingsText = {
  readonly title: string;
  readonly intro: string;
  readonly importGlossary: string;
  readonly contents: string;
  readonly unread: string;
  readonly saveFailed: string;
  readonly organisation: OrganisationText;
  readonly you: {
    readonly title: string;
    readonly role: string;
    readonly roles: Choices<Role>;
    readonly readingLanguage: string;
    readonly readingLanguageHint: string;
    readonly interfaceLanguage: string;
    readonly interfaceLanguageHint: string;
    readonly automatic: string;
  };
  readonly marks: {
    readonly title: string;
    readonly sample: string;
    readonly sampleSections: readonly SampleSection[];
    readonly words: string;
    readonly marksOwnWords: Choices<'no' | 'yes'>;
    readonly bothSides: string;
    readonly density: string;
    readonly densities: Choices<Density>;
    readonly perScreen: string;
    /** For who stands on one side, and for who stands on both. */
    readonly perScreenHint: Readonly<Record<'oneSide' | 'both', string>>;
    readonly perScreenChoices: Readonly<Record<Marking['perScreen'], string>>;
    readonly look: string;
    readonly looks: Readonly<Record<MarkLook, string>>;
  };
  readonly hover: {
    readonly title: string;
    readonly trigger: string;
    readonly triggers: Choices<HoverTrigger>;
    readonly delay: string;
    readonly delayHint: string;
    readonly delays: Readonly<Record<150 | 300 | 600, string>>;
    readonly speech: string;
    readonly speechHint: string;
    readonly speechChoices: Readonly<Record<'yes' | 'no', string>>;
  };
  readonly documents: {
    readonly title: string;
    readonly opensPdfs: string;
    readonly opensPdfsHint: string;
    readonly opensPdfsChoices: Readonly<Record<'yes' | 'no', string>>;
    /** The browser has to allow it. */
    readonly leave: string;
    readonly giveLeave: string;
  };
  readonly shortcuts: {
    readonly title: string;
    readonly intro: string;
    readonly command: Readonly<Record<CommandName, string>>;
    readonly none: string;
    /** Keys that are called otherwise than the browser writes them. */
    readonly key: Readonly<Record<string, string>>;
    readonly change: string;
    /** Where the browser’s page cannot be opened by us. */
    readonly advice: string;
  };
  readonly sites: {
    readonly title: string;
    readonly mode: string;
    readonly modes: Choices<Sites['mode']>;
    readonly list: Readonly<Record<Sites['mode'], string>>;
    readonly empty: Readonly<Record<Sites['mode'], Choice>>;
    readonly field: Readonly<Record<Sites['mode'], string>>;
    readonly fieldHint: string;
    readonly add: string;
    readonly remove: (pattern: string) => string;
    readonly problem: Readonly<Record<SitePatternProblem, string>> & {
      readonly listed: (pattern: string) => string;
    };
  };
  readonly domains: {
    readonly title: string;
    readonly intro: string;
    readonly loading: string;
    readonly failed: string;
    readonly retry: string;
    readonly entries: (count: number) => string;
    readonly on: (on: number, all: number) => string;
    readonly allOn: string;
    readonly allOff: string;
    /** The names of these buttons, which stand in every group. */
    readonly allOnIn: (discipline: Discipline) => string;
    readonly allOffIn: (discipline: Discipline) => string;
  };
  readonly silenced: {
    readonly title: string;
    readonly intro: string;
    readonly count: (count: number) => string;
    readonly empty: Choice;
    readonly markAgain: string;
    readonly markTermAgain: (term: string) => string;
    readonly markAllAgain: string;
    readonly gone: string;
  };
};

/** What the organisation has set, and what of it is wrong. */
export type OrganisationText = {
  readonly title: string;
  readonly intro: string;
  readonly settings: (count: number) => string;
  readonly sources: (count: number) => string;
  readonly ownSources: string;
  readonly trustedKeys: string;
  readonly relay: (address: string) => string;
  readonly problems: (count: number) => string;
  readonly whole: string;
};
