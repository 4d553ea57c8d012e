import * as z from 'zod/mini';

/** Longest definition, in words: what a reader takes in during one hover. */
export const MAX_DEFINITION_WORDS = 45;
const MAX_TERM_CHARACTERS = 80;
const MAX_TEXT_CHARACTERS = 600;
/** What a text of a draft may hold before somebody has cut it to the measure of a card. */
const MAX_DRAFT_CHARACTERS = 4000;

// Bidirectional controls can make a term read as something else (Trojan Source, CVE-2021-42574).
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const CONTROLS = /[\p{Cc}\p{Cs}]/u;
const ZERO_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** Whether a text has characters that nobody sees, and that reading it takes out. */
export const hasZeroWidth = (text: string): boolean => text.search(ZERO_WIDTH) !== -1;

export const countWords = (text: string): number => text.trim().split(/\s+/u).filter(Boolean).length;

const FUNCTION_WORDS = new Set(
  'le la les l un une de du des d et ou à au aux en dans par pour sur the a an of and or to in on for by with'.split(
    ' ',
  ),
);

const rule = (name: string, claim: (text: string) => boolean, limits: { maximum?: number } = {}) =>
  z.refine<string>(claim, { params: { rule: name, ...limits }, abort: true });

// One set of letters, for which engines have a loop of their own; with alternatives it takes five times as long.
const UNUSUAL_LETTER = /[^\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u202F]/;
/** Of these letters, the ones that are spaces. */
const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x202f;

/** Whether there may be something to clean or to refuse: most texts have nothing, and glossaries have many texts. */
const mayBeUnusual = (text: string): boolean =>
  UNUSUAL_LETTER.test(text) ||
  text.includes('  ') ||
  isSpace(text.charCodeAt(0)) ||
  isSpace(text.charCodeAt(text.length - 1));

/** One line of plain text: NFC, trimmed, inner white space folded to single spaces, zero-width characters removed. */
const plainText = (maximum: number) =>
  z.string().check((payload) => {
    const isUnusual = mayBeUnusual(payload.value);
    if (isUnusual) payload.value = clean(payload.value);
    const text = payload.value;
    const broken = brokenRule(text, isUnusual) ?? (text.length <= maximum ? null : 'too-long');
    if (broken === null) return;
    const params = broken === 'too-long' ? { rule: broken, maximum } : { rule: broken };
    payload.issues.push({ code: 'custom', input: text, params, continue: false });
  });

const clean = (text: string): string =>
  text
    .replace(ZERO_WIDTH, '')
    .normalize('NFC')
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim();

function brokenRule(text: string, isUnusual: boolean): string | null {
  if (text === '') return 'empty';
  if (!isUnusual) return null;
  if (BIDI_CONTROLS.test(text)) return 'bidi-control';
  return CONTROLS.test(text) ? 'control-character' : null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
/** Longer than any function word: most terms are settled with this. */
const LONG_WORD = /[a-z]{5}/i;

/** A term as it is written: has a letter, and is more than function words: *de.* and *à la* would be met everywhere. */
export const TermText = plainText(MAX_TERM_CHARACTERS).check(
  rule('no-letter', (text) => LONG_WORD.test(text) || /\p{L}/u.test(text)),
  rule('function-word', (text) => LONG_WORD.test(text) || !wordsOf(text).every((word) => FUNCTION_WORDS.has(word))),
);

export const PlainText = plainText(MAX_TEXT_CHARACTERS);

/** A text of a draft: as safe as any other, not yet as short. */
export const DraftText = plainText(MAX_DRAFT_CHARACTERS);

export const DefinitionText = PlainText.check(
  rule('too-many-words', (text) => countWords(text) <= MAX_DEFINITION_WORDS, {
    maximum: MAX_DEFINITION_WORDS,
  }),
);

/** An https address without credentials. */
export const HttpsAddress = plainText(300).check(
  rule('not-https', (text) => /^https:\/\/[^\s/]+/u.test(text)),
  rule('credentials-in-address', (text) => !/^https:\/\/[^/]*@/u.test(text)),
);

/** A day as `YYYY-MM-DD`. */
export const Day = z.string().check(
  rule('bad-date', (text) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
    if (!year || !month || !day) return false;
    const daysInMonth = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    return Number(day) >= 1 && Number(day) <= (daysInMonth[Number(month) - 1] ?? 0);
  }),
);
