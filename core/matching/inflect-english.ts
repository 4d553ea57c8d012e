const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  analysis: ['analyses'],
  basis: ['bases'],
  child: ['children'],
  crisis: ['crises'],
  criterion: ['criteria'],
  datum: ['data'],
  index: ['indices', 'indexes'],
  man: ['men'],
  matrix: ['matrices', 'matrixes'],
  medium: ['media', 'mediums'],
  person: ['people', 'persons'],
  schema: ['schemas', 'schemata'],
  woman: ['women'],
};

/** The plural forms of a folded English noun that is written in the singular. */
export function englishPlurals(word: string): string[] {
  const irregular = IRREGULAR[word];
  if (irregular) return [...irregular];
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [`${word}es`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/[^aeiou]o$/.test(word)) return [`${word}s`, `${word}es`];
  if (/(?:li|wi|hal|shel|sel|loa)fe?$/.test(word)) return [word.replace(/fe?$/, 'ves')];
  return [`${word}s`];
}

/** The singular forms from which a folded English word may be the plural. */
export function englishSingulars(word: string): string[] {
  if (word.length < 5) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (/(?:sses|xes|zes|ches|shes)$/.test(word)) return [word.slice(0, -2)];
  return /[^sui]s$/.test(word) ? [word.slice(0, -1)] : [];
}
