/** Letters and digits of the texts that are measured. Spelled out: `\p{L}` would need the flag `u`, which slows it down. */
const LETTER = '0-9A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f';

/** One alternative a keyword, longest first, as whole words in any case. */
export function createOneRegex(keywords: readonly string[]): RegExp {
  const alternatives = [...new Set(keywords)]
    .toSorted((a, b) => b.length - a.length)
    .map((keyword) => keyword.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  // oxlint-disable-next-line require-unicode-regexp -- See above.
  return new RegExp(`(?<![${LETTER}])(?:${alternatives.join('|')})(?![${LETTER}])`, 'gi');
}
