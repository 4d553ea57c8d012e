import type { Discipline } from './discipline.ts';
import type { Entry } from './entry.ts';
import type { GlossaryConfig } from './glossary-config.ts';
import type { DomainId } from './ids.ts';
import type { Bilingual } from './language.ts';

/** A domain of a glossary as it is listed. `entries`: how many it holds. */
export type DomainSummary = {
  readonly id: DomainId;
  readonly label: Bilingual;
  readonly discipline: Discipline;
  readonly entries: number;
  /** A glossary of the reader’s company or team has it. */
  readonly isShared?: boolean;
};

/** Those that hold entries, in the order of the glossary. */
export function summariseDomains(
  domains: GlossaryConfig['domains'],
  entries: readonly Pick<Entry, 'domain'>[],
): DomainSummary[] {
  const counts = new Map<string, number>();
  for (const { domain } of entries) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  return domains.flatMap(({ id, label, discipline }) => {
    const count = counts.get(id);
    return count ? [{ id, label, discipline, entries: count }] : [];
  });
}
