import type { Bilingual } from '../../core/entry/language.ts';
import type { Problem } from '../../core/entry/problem.ts';
import type { FieldPath, FormDraft, Raw } from '../../core/team-glossary/form-draft.ts';

export type FieldProblem = Pick<Problem, 'reason' | 'remedy'>;

/** A form as its fields see it. */
export type FormApi = {
  readonly draft: FormDraft;
  /** Puts a value into the entry; undefined takes out what is there. */
  readonly set: (path: FieldPath, value: Raw | undefined) => void;
  readonly change: (change: Partial<FormDraft>) => void;
  /** What is wrong at a place, once it is time to say so. */
  readonly problemAt: (field: string) => FieldProblem | null;
  /** Somebody has left a field: what is wrong in it is said from now on. */
  readonly onLeave: (field: string) => void;
};

/** A problem as one text in a language. */
export const tellProblem = ({ reason, remedy }: { reason: Bilingual; remedy: Bilingual }, language: keyof Bilingual) =>
  `${reason[language]} ${remedy[language]}`;
