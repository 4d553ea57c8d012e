/** Signs that stand between the parts of an address, never beside a word of prose without a space. */
const JOINTS = new Set(Array.from('./@:?=&#~%-', (sign) => sign.charCodeAt(0)));
/** How far an address is followed to either side, in UTF-16 code units. */
const REACH = 500;
const ADDRESS = /(?:^|[^\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{0,15}:\/\/|www\.)|[\p{L}\p{N}]@[\p{L}\p{N}]/iu;

/** Whether a stretch of a text lies in a web or mail address, where a word names nothing but a place. */
export function isInAddress(text: string, start: number, end: number): boolean {
  if (!isJointAt(text, start - 1) && !isJointAt(text, end)) return false;
  if (isEndOfSentence(text, start, end)) return false;
  let from = start;
  while (from > 0 && start - from < REACH && !isSpace(text.charCodeAt(from - 1))) from--;
  const after = /^\S*/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const stretch = text.slice(from, end) + after;
  // Quick to see in nearly all of them.
  const mayBeAddress = stretch.includes('://') || stretch.includes('@') || /www\./iu.test(stretch);
  return mayBeAddress && ADDRESS.test(stretch);
}

/** Whether white space stands before a stretch, and after the one sign behind it. */
const isEndOfSentence = (text: string, start: number, end: number): boolean =>
  (start === 0 || isSpace(text.charCodeAt(start - 1))) &&
  (end + 1 >= text.length || isSpace(text.charCodeAt(end + 1))) &&
  !/w$/iu.test(text[end - 1]!);

const isSpace = (unit: number): boolean =>
  unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0xa0 || unit === 0x0d;

const isJointAt = (text: string, at: number): boolean => at >= 0 && at < text.length && isJoint(text.charCodeAt(at));

/** Nearly always it is a space. */
const isJoint = (unit: number): boolean => unit !== 0x20 && JOINTS.has(unit);
