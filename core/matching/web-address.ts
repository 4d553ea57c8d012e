/** Signs that stand between the parts of an address, never beside a word of prose without a space. */
const JOINT = /[./@:?=&#~%-]/u;
/** How far an address is followed to either side, in UTF-16 code units. */
const REACH = 200;
const ADDRESS = /^\W*(?:[a-z][a-z0-9+.-]*:\/\/|www\.)|[\p{L}\p{N}]@[\p{L}\p{N}]/iu;

/** Whether a stretch of a text lies in a web or mail address, where a word names nothing but a place. */
export function isInAddress(text: string, start: number, end: number): boolean {
  if (!JOINT.test(text[start - 1] ?? '') && !JOINT.test(text[end] ?? '')) return false;
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
  return ADDRESS.test(before + text.slice(start, end) + after);
}
