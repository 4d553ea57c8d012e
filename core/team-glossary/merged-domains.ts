import type { GlossaryConfig } from '../entry/glossary-config.ts';

type Domains = GlossaryConfig['domains'];

/** The domains of all glossaries, each once, in the order in which they are met; a label is that of the first that has it. */
export function mergeDomains(glossaries: readonly Domains[]): Domains {
  const domains = new Map(
    glossaries
      .flat()
      .toReversed()
      .map((domain) => [domain.id, domain]),
  );
  const order = new Set(glossaries.flat().map(({ id }) => id));
  return [...order].map((id) => domains.get(id)!);
}
