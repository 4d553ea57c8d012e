import type { Language } from '../../core/entry/language.ts';
import type { Duplicate } from '../../core/team-glossary/find-duplicates.ts';

/** Writing entries for oneself, and proposing them to the team. */
export type ContributeText = {
  readonly title: string;
  readonly contents: string;
  readonly view: Readonly<Record<'write' | 'mine', string>>;
  readonly loading: string;
  readonly failed: string;
  readonly gone: string;
  readonly goneAdvice: string;
  readonly form: FormText;
  readonly field: FieldText;
  readonly duplicates: DuplicatesText;
  readonly send: SendText;
  readonly mine: MineText;
  readonly conflict: ConflictText;
};

export type FormText = {
  readonly heading: {
    readonly new: string;
    readonly change: (term: string) => string;
    readonly wrongSense: (term: string) => string;
  };
  readonly intro: Readonly<Record<'new' | 'change' | 'wrongSense', string>>;
  readonly saved: string;
  readonly notSaved: string;
  readonly preview: string;
  readonly previewEmpty: string;
  /** What is not written yet: asked for kindly. */
  readonly gapsTitle: string;
  readonly gapsAdvice: string;
  readonly complete: string;
  readonly gap: (path: string) => string;
  readonly groups: Readonly<Record<'other' | 'example' | 'bridge' | 'ask' | 'names' | 'place' | 'note', string>>;
  readonly groupIn: Readonly<Record<Language, string>>;
  readonly heardTitle: string;
  readonly heardAdvice: string;
  readonly giveSentence: string;
  readonly giveAddress: string;
};

export type FieldText = {
  readonly term: Readonly<Record<Language, string>>;
  readonly language: string;
  readonly meaning: Readonly<Record<Language, string>>;
  readonly meaningHint: string;
  readonly words: (count: number, most: number) => string;
  readonly side: string;
  readonly sideHint: string;
  readonly example: Readonly<Record<Language, string>>;
  readonly exampleHint: string;
  readonly bridge: Readonly<Record<'marketing' | 'it', Readonly<Record<Language, string>>>>;
  readonly bridgeHint: string;
  readonly ask: Readonly<Record<Language, string>>;
  readonly also: Readonly<Record<Language, string>>;
  readonly alsoType: string;
  readonly addAlso: Readonly<Record<Language, string>>;
  readonly avoid: Readonly<Record<Language, string>>;
  readonly avoidSay: string;
  readonly addAvoid: Readonly<Record<Language, string>>;
  readonly removeRow: (term: string) => string;
  readonly domain: string;
  readonly domainBySide: string;
  readonly related: string;
  readonly relatedHint: string;
  readonly relation: Readonly<Record<'broader' | 'narrower' | 'related' | 'contrast', string>>;
  readonly relationKind: string;
  readonly addRelated: (term: string) => string;
  readonly note: string;
  readonly noteHint: string;
  readonly wrongSenseNote: string;
  readonly wrongSenseHint: string;
  readonly tags: string;
  readonly tagsHint: string;
  readonly name: string;
  readonly nameHint: string;
  readonly email: string;
  readonly emailHint: string;
};

export type DuplicatesText = {
  readonly title: (count: number) => string;
  readonly question: string;
  readonly how: Readonly<Record<Duplicate['how'], (theirs: string) => string>>;
  readonly open: string;
  readonly rejected: (reason: string) => string;
  readonly rejectedSilently: string;
  readonly same: string;
  readonly sameName: (term: string) => string;
  readonly other: string;
  readonly otherName: (term: string) => string;
};

export type SendText = {
  readonly keep: string;
  readonly keepHint: string;
  readonly propose: string;
  readonly proposeHint: Readonly<Record<'relay' | 'other', string>>;
  readonly by: Readonly<Record<'page' | 'mail' | 'file', string>>;
  readonly byHint: Readonly<Record<'page' | 'mail' | 'file', string>>;
  readonly tooLong: string;
  readonly noPlaces: string;
  readonly toSettings: string;
  readonly mend: (count: number) => string;
  readonly noTerm: string;
  readonly noSide: string;
  readonly noName: string;
  readonly failed: string;
  readonly subject: (term: string) => string;
  readonly discard: string;
};

export type MineText = {
  readonly kept: (term: string) => string;
  readonly proposed: (term: string) => string;
  readonly handedOver: (term: string) => string;
  readonly deleted: (term: string) => string;
  readonly undo: string;
  readonly undone: string;
  readonly failed: string;
  readonly draftsTitle: string;
  readonly proposalsTitle: string;
  readonly proposalsEmpty: string;
  readonly entriesTitle: string;
  readonly entriesEmpty: string;
  readonly emptyAdvice: string;
  readonly write: string;
  readonly continue: string;
  readonly edit: string;
  readonly delete: string;
  readonly withdraw: string;
  readonly mend: string;
  readonly retry: string;
  readonly compare: string;
  /** The name of a button among those of several entries. */
  readonly of: (action: string, term: string) => string;
  readonly untitled: string;
  readonly damaged: string;
  readonly newer: string;
  readonly contested: Readonly<Record<'seen' | 'unseen', string>>;
  readonly tagFilter: string;
  readonly allTags: string;
  readonly kind: Readonly<Record<'new' | 'change' | 'wrong-sense', string>>;
  readonly state: {
    readonly mend: string;
    readonly queued: string;
    readonly waits: string;
    readonly noRelay: string;
    readonly waiting: string;
    readonly open: string;
    readonly merged: string;
    readonly rejected: string;
    readonly rejectedFor: string;
    readonly page: string;
    readonly mail: string;
    readonly file: string;
  };
  readonly review: string;
  readonly opensNewTab: string;
};

export type ConflictText = {
  readonly title: (term: string) => string;
  readonly intro: string;
  readonly mine: string;
  readonly theirs: string;
  readonly fields: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly nothing: string;
  readonly stale: (fields: string) => string;
  readonly done: string;
  readonly back: string;
  readonly none: string;
  /** Under the intro, for what has been proposed already. */
  readonly again: string;
};
