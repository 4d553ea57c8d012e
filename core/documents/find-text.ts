/** UTF-16 code units of the text; `end` is exclusive. */
export type FoundText = { readonly start: number; readonly end: number };

/** A text as it is compared, and where each of its code units comes from. */
type Folded = { readonly text: string; readonly origins: readonly number[]; readonly length: number };

const MARKS = /\p{M}/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc]/gu;
const HYPHENS = /[\u2010\u2011]/gu;
const UNSEEN = /[\u00ad\u200b\u2060]/gu;

/**
 * Where a text has what somebody looks for, in reading order, without overlaps: whatever the case, accents, ligatures,
 * apostrophes, and the width of white space.
 */
export function findText(text: string, query: string): FoundText[] {
  const wanted = fold(query).text.trim();
  if (wanted === '') return [];
  const folded = fold(text);
  const found: FoundText[] = [];
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length)) {
    const start = folded.origins[at]!;
    const last = folded.origins[at + wanted.length - 1]!;
    let next = at + wanted.length;
    // One sign may have become several.
    while (folded.origins[next] === last) next++;
    found.push({ start, end: folded.origins[next] ?? folded.length });
  }
  return found;
}

function fold(text: string): Folded {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const sign of text) {
    const piece = /\s/u.test(sign) ? (folded.endsWith(' ') ? '' : ' ') : foldSign(sign);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit++) origins.push(at);
    at += sign.length;
  }
  return { text: folded, origins, length: text.length };
}

const foldSign = (sign: string): string =>
  sign
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(UNSEEN, '')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
