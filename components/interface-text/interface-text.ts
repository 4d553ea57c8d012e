import type { Discipline, Side } from '../../core/entry/discipline.ts';
import type { Region, TermType } from '../../core/entry/entry.ts';
import type { Language } from '../../core/entry/language.ts';
import type { HoverTrigger, Role } from '../../core/entry/reader.ts';
import type { RecallStage } from '../card/card-recall.ts';
import type { RemediableReason, UnreadableReason } from '../popup/popup-state.ts';

/** Every word of the interface, in one language. What takes a number decides its plural itself. */
export type InterfaceText = {
  readonly language: Language;
  readonly productName: string;
  readonly languageName: Readonly<Record<Language, string>>;
  readonly discipline: Readonly<Record<Discipline, string>>;
  /** Beside what the reader cannot change. */
  readonly setByOrganisation: string;
  readonly card: CardText;
  readonly search: SearchText;
  readonly popup: PopupText;
  readonly panel: PanelText;
  readonly site: SiteText;
  readonly entryPage: EntryPageText;
};

/** One entry as a page, as the address bar opens it. */
export type EntryPageText = {
  readonly unknown: (asked: string) => string;
  readonly unknownAdvice: string;
  readonly empty: string;
  readonly emptyAdvice: string;
};

/** The site that a glossary is published as. */
export type SiteText = {
  readonly counts: (entries: number, domains: number) => string;
  readonly domains: string;
  readonly allEntries: string;
  readonly previous: string;
  readonly next: string;
  readonly neighbours: string;
  /** To the same page in the other language: its name in that language. */
  readonly inOtherLanguage: string;
  readonly skip: string;
  readonly updated: (day: string) => string;
  readonly licence: (licence: string) => string;
};

export type CardText = {
  readonly loading: string;
  readonly missing: string;
  readonly failed: string;
  readonly retry: string;
  readonly close: string;
  readonly pin: string;
  /** Names the handle by which a pinned card is moved, by the pointer or by arrow keys. */
  readonly move: string;
  readonly back: string;
  readonly backTo: (term: string) => string;
  /** After the noun, as dictionaries do: short, and spelled out for a pointer or a screen reader. */
  readonly gender: Readonly<Record<'m' | 'f' | 'mf', { readonly short: string; readonly long: string }>>;
  /** On the button that says a term; in which language, where both say the same word. */
  readonly listen: (term: string) => string;
  readonly listenIn: Readonly<Record<Language, (term: string) => string>>;
  readonly definition: string;
  /** Above a bridge in the words of the reader's own side. */
  readonly bridgeForYou: Readonly<Record<Side, string>>;
  /** Above a bridge that a reader of the other side uses to explain the term over there. */
  readonly bridgeForThem: Readonly<Record<Side, string>>;
  /** Above a bridge when the reader stands on both sides. */
  readonly bridgeInWordsOf: Readonly<Record<Side, string>>;
  readonly chooseBridge: string;
  readonly side: Readonly<Record<Side, string>>;
  readonly example: string;
  readonly ask: string;
  readonly copyIn: Readonly<Record<Language, string>>;
  readonly copied: string;
  readonly copyFailed: string;
  readonly also: string;
  readonly termType: Readonly<Record<TermType, string>>;
  readonly region: Readonly<Record<Region, string>>;
  readonly avoid: string;
  /** What stands before the term to avoid, and between it and the term to say. */
  readonly avoidWords: { readonly insteadOf: string; readonly say: string };
  readonly quote: (term: string) => string;
  readonly falseFriend: string;
  readonly seeEntry: (term: string) => string;
  readonly related: string;
  readonly moreRelated: (count: number) => string;
  /** For an entry: no mark in pages any more; and the way back. */
  readonly stopMarking: string;
  readonly markAgain: string;
  /** Of a term that is due: does the reader remember it? */
  readonly recall: {
    readonly label: string;
    readonly words: Readonly<Record<RecallStage, string>>;
    readonly reveal: string;
    readonly knew: string;
    readonly didNot: string;
  };
  readonly sources: string;
  readonly opensNewTab: string;
  /** Whose entry it is: of one glossary, or of one with fields that others have changed. */
  readonly from: (source: string) => string;
  readonly fromChanged: (source: string, changers: string) => string;
  /** Of an entry that the reader keeps for themselves. */
  readonly own: string;
  /** In place of a definition that is not written. */
  readonly notYet: Readonly<Record<Language, string>>;
  readonly addIt: string;
  readonly improve: string;
  readonly wrongSense: string;
  readonly draft: string;
  readonly deprecated: string;
  readonly replacedBy: string;
};

export type SearchText = {
  readonly label: string;
  readonly placeholder: string;
  readonly clear: string;
  readonly results: string;
  readonly searching: string;
  readonly failed: string;
  readonly resultCount: (count: number) => string;
  readonly noResult: (query: string) => string;
  readonly noResultAdvice: string;
  readonly addTerm: (term: string) => string;
  readonly matched: string;
  /** Above terms that are only like what was typed. */
  readonly didYouMean: (query: string) => string;
  /** Why an entry is there whose terms are not. */
  readonly inDefinition: string;
};

export type PopupText = {
  readonly back: string;
  readonly onThisPage: string;
  readonly termsOnPage: (count: number) => string;
  readonly timesOnPage: (count: number) => string;
  /** What a click on a term does. */
  readonly showAndExplain: string;
  readonly reading: string;
  readonly noTerms: string;
  readonly noTermsAdvice: string;
  readonly siteOff: string;
  readonly siteOffAdvice: string;
  readonly pause: string;
  readonly pausePage: string;
  readonly pauseSite: string;
  readonly pagePaused: string;
  /** `time`: when it ends, as on a clock. */
  readonly sitePaused: (time: string) => string;
  readonly resume: string;
  readonly unreadable: string;
  readonly unreadableReason: Readonly<Record<UnreadableReason, string>>;
  /** What can be done all the same. */
  readonly worksInstead: Readonly<Record<UnreadableReason, string>>;
  readonly remedy: Readonly<Record<RemediableReason, string>>;
  readonly siteSwitch: string;
  readonly siteIsOn: string;
  readonly siteIsOff: string;
  readonly noSite: string;
  readonly settings: string;
  readonly allSettings: string;
  readonly readingLanguage: string;
  readonly mySide: string;
  readonly role: Readonly<Record<Role, string>>;
  readonly markedWords: string;
  /** The other side’s and shared words only, or one’s own too. */
  readonly marksOwnWords: Readonly<Record<'no' | 'yes', string>>;
  readonly showCard: string;
  readonly hoverTrigger: Readonly<Record<HoverTrigger, string>>;
  /** Opens the first run again. */
  readonly tour: string;
  readonly coach: string;
  readonly contributions: string;
  /** Opens a question that is due. */
  readonly dueQuestion: string;
  readonly interfaceLanguage: string;
  readonly automatic: string;
};

/** The side panel. */
export type PanelText = {
  /** On the button that opens it. */
  readonly open: string;
  readonly tabs: string;
  readonly tab: Readonly<Record<'page' | 'history' | 'pinned', string>>;
  readonly inView: string;
  readonly countInView: (count: number) => string;
  readonly showInPage: string;
  readonly explain: (term: string) => string;
  readonly shown: string;
  readonly notShown: string;
  readonly closedAdvice: string;
  readonly back: string;
  readonly history: string;
  readonly sinceStart: string;
  readonly before: string;
  readonly clearHistory: string;
  readonly noHistory: string;
  readonly noHistoryAdvice: string;
  readonly privateWindow: string;
  readonly pinned: string;
  readonly pin: string;
  readonly unpin: (term: string) => string;
  readonly noPins: string;
  readonly noPinsAdvice: string;
};
