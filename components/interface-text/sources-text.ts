import type { ProblemKind } from '../../core/team-glossary/source-problem.ts';
import type { Subscription } from '../../core/team-glossary/subscription.ts';

/** `value` and `count` of a problem, as they are; `count` is 1 where nothing was counted. */
type Describe = (value: string, count: number) => string;

/** Glossaries of companies and teams, and how a reader takes them. */
export type SourcesText = {
  readonly title: string;
  readonly intro: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly list: string;
  readonly empty: { readonly label: string; readonly hint: string };
  readonly kind: Readonly<Record<Subscription['kind'], string>>;
  readonly state: (version: number, entries: number) => string;
  readonly checked: (time: string) => string;
  readonly neverChecked: string;
  /** Nothing has come of it yet. */
  readonly waiting: string;
  readonly stillInUse: string;
  readonly rolledBack: string;
  readonly held: (from: number, to: number) => string;
  readonly signed: (key: string) => string;
  readonly privateOn: (sites: string) => string;
  readonly privateNowhere: string;
  readonly damaged: string;
  readonly damagedName: string;
  readonly update: string;
  readonly updating: string;
  readonly accept: string;
  readonly rollBack: (version: number) => string;
  readonly remove: string;
  /** The name of a button among those of several sources. */
  readonly of: (action: string, source: string) => string;
  /** In place of the way to one more. */
  readonly addNone: string;
  readonly addTitle: string;
  readonly field: string;
  readonly fieldHint: string;
  readonly show: string;
  readonly showing: string;
  readonly previewTitle: (name: string) => string;
  readonly previewCount: (entries: number, replaced: number) => string;
  /** Entries of which single fields are changed, and entries that are taken out. */
  readonly previewChanges: (changed: number, hidden: number) => string;
  readonly licence: (licence: string) => string;
  readonly unsigned: string;
  readonly kindQuestion: string;
  readonly kindHint: string;
  readonly subscribe: string;
  readonly subscribing: string;
  readonly cancel: string;
  readonly subscribed: (name: string) => string;
  readonly problem: Readonly<Record<ProblemKind, Describe>>;
};
