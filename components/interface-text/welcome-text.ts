import type { HoverTrigger, Role } from '../../core/entry/reader.ts';

/** What is tried on the demo page, in the order in which it is suggested. */
export const LESSON_STEPS = ['hover', 'pin', 'search', 'silence'] as const;
export type LessonStep = (typeof LESSON_STEPS)[number];

type Choice = { readonly label: string; readonly hint: string };
type Point = { readonly title: string; readonly text: string };

/** The words of the first run: apart from the others, for no other window shows them. */
export type WelcomeText = {
  readonly title: string;
  readonly lead: string;
  /** What comes now: none, one or two of them. */
  readonly questions: (count: number) => string;
  readonly sideQuestion: string;
  readonly side: Readonly<Record<Role, Choice>>;
  readonly languageQuestion: string;
  /** Of this language, in this language. */
  readonly thisLanguage: Choice;
  readonly languageAdvice: string;
  readonly tryIt: string;
  readonly skipAll: string;
  readonly permissions: { readonly title: string; readonly lead: string; readonly points: readonly Point[] };
  readonly lesson: LessonText;
  readonly demo: DemoText;
};

export type LessonText = {
  readonly title: string;
  readonly progress: (done: number, of: number) => string;
  readonly steps: Readonly<Record<LessonStep, Point>>;
  /** Where a card is asked for otherwise. */
  readonly hover: Readonly<Record<HoverTrigger, string>>;
  readonly done: string;
  readonly skipped: string;
  readonly skipStep: string;
  readonly markAgain: string;
  readonly changeAnswers: string;
  readonly close: string;
  readonly ended: { readonly title: string; readonly lead: string; readonly points: readonly Point[] };
};

/** A page like those that are read at work, with words of both sides. */
export type DemoText = {
  readonly label: string;
  readonly kicker: string;
  readonly title: string;
  readonly sections: readonly { readonly title: string | null; readonly paragraphs: readonly string[] }[];
};
