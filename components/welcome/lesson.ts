import { LESSON_STEPS, type LessonStep } from '../interface-text/welcome-text.ts';

/** How far a reader is with each step: what they have really done, and what they would rather not do. */
export type Lesson = {
  readonly done: ReadonlySet<LessonStep>;
  readonly skipped: ReadonlySet<LessonStep>;
};

export const NEW_LESSON: Lesson = { done: new Set(), skipped: new Set() };

/** Steps are done in any order; the first one that is open is suggested. Null: there is none left. */
export const currentStep = ({ done, skipped }: Lesson): LessonStep | null =>
  LESSON_STEPS.find((step) => !done.has(step) && !skipped.has(step)) ?? null;

export function withDone(lesson: Lesson, step: LessonStep): Lesson {
  return lesson.done.has(step) ? lesson : { ...lesson, done: new Set([...lesson.done, step]) };
}

export const withSkipped = (lesson: Lesson, step: LessonStep): Lesson => ({
  ...lesson,
  skipped: new Set([...lesson.skipped, step]),
});
