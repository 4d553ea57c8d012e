import * as z from 'zod/mini';
import { EntryId } from '../entry/ids.ts';
import { PlainText } from '../entry/text-rules.ts';

const BilingualText = z.strictObject({ fr: PlainText, en: PlainText });

const MIN_ENTRIES = 15;
const MAX_ENTRIES = 30;
const MAX_PREREQUISITES = 6;
const MIN_CHECK = 5;
const MAX_CHECK = 10;

const idList = (minimum: number, maximum: number) =>
  z.array(EntryId).check(
    z.refine((ids) => ids.length >= minimum && ids.length <= maximum, {
      params: { rule: 'path-length', allowed: `${minimum}–${maximum}` },
    }),
  );

/** What one `paths/<id>.yaml` holds: the terms of a project, in the order in which they are taught. */
export const LearningPathFile = z.strictObject({
  title: BilingualText,
  purpose: BilingualText,
  /** Terms that the path takes for granted. */
  prerequisites: idList(0, MAX_PREREQUISITES),
  entries: idList(MIN_ENTRIES, MAX_ENTRIES),
  /** The terms that the final check asks about: without these, the project goes wrong. */
  check: idList(MIN_CHECK, MAX_CHECK),
});

export const LearningPath = z.extend(LearningPathFile, { id: EntryId });
export type LearningPath = z.infer<typeof LearningPath>;
