import * as z from 'zod/mini';

/** Whose word it is: the marketing side's, the IT side's, or both sides'. */
export const Discipline = z.enum(['marketing', 'it', 'both']);
export type Discipline = z.infer<typeof Discipline>;

/** A side that a reader stands on; each has its own bridge into a concept. */
export const SIDES = ['marketing', 'it'] as const;
export type Side = (typeof SIDES)[number];

/** The sides that need a bridge: those whose own word it is not, or both for a shared word. */
export function sidesToBridge(discipline: Discipline): readonly Side[] {
  switch (discipline) {
    case 'marketing':
      return ['it'];
    case 'it':
      return ['marketing'];
    case 'both':
      return SIDES;
  }
}
