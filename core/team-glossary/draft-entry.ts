import type { Discipline } from '../entry/discipline.ts';
import type { GlossaryConfig } from '../entry/glossary-config.ts';
import { EntryId, type DomainId } from '../entry/ids.ts';
import type { Language } from '../entry/language.ts';
import { foldWords } from '../matching/fold-words.ts';
import { ProposedContent } from './proposed-content.ts';

/** What the form asks first; the side whose word it is gives the domain (`domainFor`). */
export type FirstFields = {
  readonly term: string;
  readonly language: Language;
  readonly meaning: string;
  /** Who answers for the entry. */
  readonly owner: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

/** The draft that four fields make: the file of it passes `glossary check`. Problems by field of the draft. */
export function draftEntry({ term, language, meaning, owner, today }: FirstFields) {
  const draft = { [language]: { term, definition: meaning }, status: 'draft', owner, updated: today };
  return ProposedContent.safeParse(draft);
}

const LONGEST_ID = 60;

/** A readable id for a term that no entry has yet: `Coût par clic` → `cout-par-clic`, then `cout-par-clic-2`. */
export function idFor(term: string, taken: { readonly has: (id: EntryId) => boolean }): EntryId {
  const words = foldWords(term)
    .map((word) => word.replace(/[^a-z0-9]/gu, ''))
    .filter((word) => word !== '');
  const whole =
    words
      .join('-')
      .slice(0, LONGEST_ID - 4)
      .replace(/-+$/u, '') || 'term';
  for (let number = 1; ; number++) {
    const id = EntryId.parse(number === 1 ? whole : `${whole}-${number}`);
    if (!taken.has(id)) return id;
  }
}

/** The first domain of the glossary that belongs to a side; null where it has none. */
export const domainFor = (
  side: Discipline,
  domains: readonly Pick<GlossaryConfig['domains'][number], 'id' | 'discipline'>[],
): DomainId | null => domains.find(({ discipline }) => discipline === side)?.id ?? null;
