import type { Details } from './explanation.ts';
import { FIELD_RULES } from './field-rules.ts';
import { GLOSSARY_RULES } from './glossary-rules.ts';
import { PROPOSAL_RULES } from './proposal-rules.ts';
import { WRITING_RULES } from './writing-rules.ts';
import type { Bilingual } from './language.ts';

/** One thing that is wrong with a glossary, told so that its author can mend it without asking. */
export type Problem = {
  /** Path below the glossary folder. */
  readonly file: string;
  /** Id of the entry; empty for a problem of the configuration. */
  readonly entry: string;
  /** Dotted path of the field, `en.also.0.term`; empty for the whole file. */
  readonly field: string;
  /** From 1. */
  readonly line: number;
  readonly rule: string;
  readonly reason: Bilingual;
  readonly remedy: Bilingual;
};

/** Where in which file a problem sits. */
export type Place = Pick<Problem, 'file' | 'entry' | 'field' | 'line'>;

/** Every rule, with its reason and its remedy in both languages. */
const EXPLANATIONS = { ...FIELD_RULES, ...GLOSSARY_RULES, ...WRITING_RULES, ...PROPOSAL_RULES };

export type Rule = keyof typeof EXPLANATIONS;

export const isRule = (name: unknown): name is Rule => typeof name === 'string' && name in EXPLANATIONS;

export function describeProblem(place: Place, rule: Rule, details: Details = {}): Problem {
  return { ...place, rule, ...EXPLANATIONS[rule](details) };
}
