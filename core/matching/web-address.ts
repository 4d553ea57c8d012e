import { isLetter } from './fold-table.ts';

/** Signs that stand between the parts of an address, never beside a word of prose without a space. */
const JOINTS = new Set(Array.from('./@:?=&#~%-', (sign) => sign.charCodeAt(0)));
/** How far an address is followed to either side, in UTF-16 code units. */
const REACH = 500;
const BEGINNING = /(?:^|[^0-9A-Za-z\u00c0-\u024f])(?:[A-Za-z][0-9A-Za-z+.-]{0,15}:\/\/|[Ww]{3}\.)/u;

/** Whether a stretch of a text lies in a web or mail address, where a word names nothing but a place. */
export function isInAddress(text: string, start: number, end: number): boolean {
  if (!isJointAt(text, start - 1) && !isJointAt(text, end)) return false;
  if (isEndOfSentence(text, start, end)) return false;
  let from = start;
  while (from > 0 && start - from < REACH && !isSpace(text.charCodeAt(from - 1))) from--;
  const after = /^\S*/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const stretch = text.slice(from, end) + after;
  return BEGINNING.test(stretch) || hasMailSign(stretch);
}

/** Whether an @ stands between two letters or digits. */
function hasMailSign(stretch: string): boolean {
  for (let at = stretch.indexOf('@', 1); at > 0; at = stretch.indexOf('@', at + 1))
    if (isLetter(stretch.charCodeAt(at - 1)) && isLetter(stretch.charCodeAt(at + 1))) return true;
  return false;
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
