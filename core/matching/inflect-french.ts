const INVARIABLE = /[sxz]$/;
const PLURAL_IN_X = /(?:au|eu|bijou|caillou|chou|genou|hibou|joujou|pou)$/;
const PLURAL_IN_S_DESPITE_EU = new Set(['bleu', 'pneu', 'emeu', 'lieu-dit']);
const AIL_TO_AUX = new Set(['travail', 'bail', 'corail', 'email', 'soupirail', 'vitrail', 'vantail']);

/** The plural forms of a folded French word that is written in the singular, by the rules of school grammar. */
export function frenchPlurals(word: string): string[] {
  if (INVARIABLE.test(word)) return [];
  if (PLURAL_IN_X.test(word) && !PLURAL_IN_S_DESPITE_EU.has(word)) return [`${word}x`];
  // `email` as an enamel makes `emaux`; as a message it makes `emails`. Both plurals are given.
  if (AIL_TO_AUX.has(word)) return [`${word.slice(0, -3)}aux`, `${word}s`];
  if (word.endsWith('al')) return [`${word.slice(0, -2)}aux`, `${word}s`];
  return [`${word}s`];
}

/** The singular forms from which a folded French word may be the plural. */
export function frenchSingulars(word: string): string[] {
  if (word.length < 5) return [];
  if (word.endsWith('eaux')) return [word.slice(0, -1)];
  if (word.endsWith('aux')) return [`${word.slice(0, -3)}al`];
  return /[^su]s$/.test(word) ? [word.slice(0, -1)] : [];
}

const FEMININES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/teur$/, ['trice', 'teuse']],
  [/eur$/, ['euse']],
  [/(?<=i)en$/, ['enne']],
  [/er$/, ['ere']],
  [/if$/, ['ive']],
  [/eux$/, ['euse']],
  [/el$/, ['elle']],
];

/** The feminine forms of a folded masculine title or adjective: `acheteur` → `achetrice, acheteuse` (one of them is real). */
export function frenchFeminines(word: string): string[] {
  for (const [ending, feminines] of FEMININES)
    if (ending.test(word)) return feminines.map((feminine) => word.replace(ending, feminine));
  return word.endsWith('e') ? [] : [`${word}e`];
}
