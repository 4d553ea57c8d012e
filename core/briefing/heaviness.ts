import { SIDES, type Side } from '../entry/discipline.ts';
import { foldWords } from '../matching/fold-words.ts';
import { isForeignTo, type UsedTerms } from './term-uses.ts';

export type HeavinessLevel = 'light' | 'demanding' | 'heavy';

/** How heavy a text is for one side. */
export type Heaviness = {
  /** Entries that the side needs a bridge to. */
  readonly terms: number;
  readonly uses: number;
  /** Of all words, those that belong to such a term: from 0 to 1. */
  readonly share: number;
  readonly level: HeavinessLevel;
};

/**
 * Readers follow a text without help where they know 98 words in 100, and with effort down to 95 (Hu and Nation 2000;
 * Laufer and Ravenhorst-Kalovski 2010).
 */
export const LIGHT = 0.02;
export const DEMANDING = 0.05;

/** How heavy a text is for each side, whatever a single reader of it knows. */
export function measureHeaviness({ uses, words, entries }: UsedTerms): Readonly<Record<Side, Heaviness>> {
  const [marketing, it] = SIDES.map((side): Heaviness => {
    const foreign = uses.filter(({ entry }) => isForeignTo(entries.get(entry)!, side));
    const inTerms = foreign.reduce((sum, { surface }) => sum + foldWords(surface).length, 0);
    const share = words > 0 ? Math.min(1, inTerms / words) : 0;
    const terms = new Set(foreign.map(({ entry }) => entry)).size;
    return { terms, uses: foreign.length, share, level: levelOf(share) };
  });
  return { marketing: marketing!, it: it! };
}

function levelOf(share: number): HeavinessLevel {
  if (share <= LIGHT) return 'light';
  return share <= DEMANDING ? 'demanding' : 'heavy';
}
