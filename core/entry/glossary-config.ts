import * as z from 'zod/mini';
import { Discipline } from './discipline.ts';
import { DomainId } from './ids.ts';
import { PlainText } from './text-rules.ts';

const Domain = z.strictObject({
  id: DomainId,
  discipline: Discipline,
  label: z.strictObject({ fr: PlainText, en: PlainText }),
  reviewers: z.array(PlainText),
});

/** `config.yaml` of a glossary: its name, its licence, and its domains in the order in which they are shown. */
export const GlossaryConfig = z.strictObject({
  name: z.strictObject({ fr: PlainText, en: PlainText }),
  licence: PlainText,
  domains: z.array(Domain),
});
export type GlossaryConfig = z.infer<typeof GlossaryConfig>;
