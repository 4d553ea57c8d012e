/** The form in which two terms are compared: case, accents, hyphens, apostrophes and plain plurals do not count. */
export function comparableTerm(term: string): string {
  return term
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/['’\-‐‑–_/]/gu, ' ')
    .replace(/[^\p{L}\p{N}.+# ]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/u, '') : word))
    .join(' ');
}
