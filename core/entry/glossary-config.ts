import * as z from 'zod/mini';
import { Discipline } from './discipline.ts';
import { DomainId } from './ids.ts';
import { PlainText } from './text-rules.ts';
import { readSitePattern } from '../settings/read-site-pattern.ts';

/** A pattern for sites, in the form in which it is stored. */
const SitePattern = z.string().check(
  z.refine(
    (text) => {
      const read = readSitePattern(text);
      return read.ok && read.pattern === text;
    },
    { params: { rule: 'bad-site' } },
  ),
);

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
  /** For a glossary that others must not learn of: its terms are marked on these sites only. */
  private: z.optional(z.strictObject({ sites: z.array(SitePattern) })),
});
export type GlossaryConfig = z.infer<typeof GlossaryConfig>;
