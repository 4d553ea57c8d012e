import type { HeavinessLevel } from '../../core/briefing/heaviness.ts';
import type { Side } from '../../core/entry/discipline.ts';

export type BriefingOrder = 'weight' | 'reading';

/** The words of a briefing: apart from the others, for no other window shows them. */
export type BriefingText = {
  readonly title: string;
  readonly loading: string;
  readonly words: (count: number) => string;
  readonly prepared: (day: string) => string;
  readonly heaviness: string;
  /** One sentence. `percent` as it is written, such as `3.4%`. */
  readonly reads: Readonly<Record<Side, Readonly<Record<HeavinessLevel, string>>>>;
  readonly measured: (terms: number, percent: string) => string;
  readonly howMeasured: string;
  readonly tooShort: string;
  readonly terms: string;
  readonly termsShown: (shown: number, all: number) => string;
  readonly order: string;
  readonly orders: Readonly<Record<BriefingOrder, string>>;
  readonly howMany: string;
  readonly first: (count: number) => string;
  readonly all: string;
  readonly times: (count: number) => string;
  readonly why: string;
  readonly ofPrivateSource: string;
  readonly showInPage: (term: string) => string;
  readonly leftOut: string;
  readonly known: (count: number) => string;
  readonly silent: (count: number) => string;
  readonly copyText: string;
  readonly copyMarkdown: string;
  readonly print: string;
  readonly noTerms: string;
  readonly noTermsAdvice: string;
  readonly allKnown: string;
  readonly allKnownAdvice: string;
  readonly closed: string;
  readonly closedAdvice: string;
  readonly document: string;
  readonly documentAdvice: string;
  readonly off: string;
  readonly offAdvice: string;
  readonly failed: string;
  readonly retry: string;
  /** Of a page that was closed or left. */
  readonly gone: string;
  /** Of a tab that shows another page now. */
  readonly movedOn: (title: string) => string;
  readonly briefNew: string;
};
