import type { PlacedItem } from './page-lines.ts';
import type { ItemRun } from './pdf-page.ts';

/** Wider than this share of the letter size, a gap between two items parts words, as in pdf.js’s own text. */
const SPACE = 0.18;
/** The same between items that do not follow each other in the page’s content: nobody writes parts of one word so. */
const SPACE_BETWEEN_STRANGERS = 0.08;
const SOFT_HYPHEN = '\u00ad';
/** Accents that old TeX fonts set over a letter as signs of their own, and the combining ones that Unicode has for them. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ['´', '\u0301'],
  ['ˆ', '\u0302'],
  ['^', '\u0302'],
  ['˜', '\u0303'],
  ['¨', '\u0308'],
  ['˚', '\u030a'],
  ['ˇ', '\u030c'],
  ['¸', '\u0327'],
]);

type LineText = { readonly text: string; readonly runs: readonly ItemRun[] };
type Letter = { readonly text: string; readonly item: number; readonly from: number; readonly to: number };

/**
 * What a line says: items with a space where there is a gap, ligatures spelled out, white space folded, accents that stand
 * alone put on their letters, soft hyphens left out but at the end of the line.
 */
export function lineText(items: readonly PlacedItem[]): LineText {
  const letters: Letter[] = [];
  for (const [at, item] of items.entries()) {
    const before = items[at - 1];
    if (before && isApart(before, item)) letters.push({ text: ' ', item: -1, from: 0, to: 0 });
    const [first, ...others] = lettersOf(item);
    const accented = before && first && item.x0 < before.x1 ? putTogether(letters.at(-1)!, first) : null;
    if (accented) letters.pop();
    if (first) letters.push(accented ?? first, ...others);
  }
  return joinLetters(letters);
}

function isApart(before: PlacedItem, { item, x0, size, isSpaced }: PlacedItem): boolean {
  const space = item === before.item + 1 ? SPACE : SPACE_BETWEEN_STRANGERS;
  return isSpaced || x0 - before.x1 > space * Math.min(before.size, size);
}

function lettersOf({ str, item }: PlacedItem): Letter[] {
  const letters: Letter[] = [];
  for (let from = 0; from < str.length; from++) {
    const unit = str[from]!;
    letters.push({ text: readable(unit), item, from, to: from + 1 });
  }
  return letters;
}

function readable(unit: string): string {
  if (unit >= '\ufb00' && unit <= '\ufb06') return unit.normalize('NFKC');
  // Signs of control: fonts of symbols have their glyphs there.
  return unit < ' ' ? ' ' : unit;
}

/** A letter under the accent before or after it; null where the two are none. */
function putTogether(first: Letter, second: Letter): Letter | null {
  const accent = ACCENTS.get(first.text) ?? ACCENTS.get(second.text);
  const base = ACCENTS.has(first.text) ? second : first;
  if (!accent || ACCENTS.has(base.text)) return null;
  const text = ((base.text === 'ı' ? 'i' : base.text) + accent).normalize('NFC');
  return text.length === 1 ? { ...base, text } : null;
}

function joinLetters(letters: readonly Letter[]): LineText {
  let text = '';
  const runs: ItemRun[] = [];
  const end = letters.findLastIndex((letter) => letter.text.trim() !== '');
  for (const [index, letter] of letters.slice(0, end + 1).entries()) {
    const isSpace = /^[ \t]$/u.test(letter.text);
    if (isSpace && (text === '' || text.endsWith(' '))) continue;
    if (letter.text === SOFT_HYPHEN && index < end) continue;
    if (letter.item >= 0) addRun(runs, { at: text.length, length: letter.text.length, ...placeOf(letter) });
    text += letter.text;
  }
  return { text, runs };
}

const placeOf = ({ item, from, to }: Letter) => ({ item, from, to });

/** Lengthens the last run where the letter comes right after it, in the line and in the item. */
function addRun(runs: ItemRun[], run: ItemRun): void {
  const last = runs.at(-1);
  const isLinear = (one: ItemRun) => one.length === one.to - one.from;
  const goesOn = last?.item === run.item && last.to === run.from && last.at + last.length === run.at;
  if (goesOn && isLinear(last) && isLinear(run))
    runs[runs.length - 1] = { ...last, length: last.length + run.length, to: run.to };
  else runs.push(run);
}
