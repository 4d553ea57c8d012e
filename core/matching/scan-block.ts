import * as DOUBT from './doubts.ts';
import * as SENSE from './sense-columns.ts';
import * as FLAG from './form-flags.ts';
import type { Language } from '../entry/language.ts';
import { NearCues, type MetCue } from './near-cues.ts';
import { definitionBeside } from './defined-acronyms.ts';
import { createPlaceFinder } from './find-places.ts';
import { entryOfForm, type Lexicon } from './lexicon.ts';
import { ReadText, type DeclaredLanguage } from './read-text.ts';
import type { SenseRows } from './sense-rows.ts';
import { createTextPasses, type TextPasses } from './text-passes.ts';
import type { RefusalListener } from './write-senses.ts';

/** What may be meant in one block: places in reading order, without overlaps, and the senses of each. */
export type BlockScan = {
  /** Rows of `SENSE.size` numbers; the senses of one place stand together. */
  readonly senses: readonly number[];
  readonly places: number;
  /** Whether a sense of it has to be decided with what the rest of the page shows. */
  readonly isOpen: boolean;
  /** Null where nobody knows, and of a block without places, of which it is not asked. */
  readonly language: Language | null;
  readonly words: number;
};

const NO_SENSES: readonly number[] = [];

/** Finds what may be meant in one block of text. What its words tell of their language outweighs what is declared. */
export type ScanBlock = (text: string, declared: DeclaredLanguage) => BlockScan;

/** Told of each cue that counts for a sense, by the row of the sense; offsets are UTF-16 code units into the text. */
export type CueListener = (row: number, cue: Pick<MetCue, 'weight'> & { start: number; end: number }) => void;

/** For whoever wants to know why. */
export type ScanListeners = { readonly onCue?: CueListener; readonly onRefusal?: RefusalListener };

/** A finder for one lexicon. It owns its buffers: make one and keep it. `passes`: where they are used for something else too. */
export function createBlockScanner(
  lexicon: Lexicon,
  { onCue, onRefusal }: ScanListeners = {},
  passes: TextPasses = createTextPasses(lexicon),
): ScanBlock {
  const findPlaces = createPlaceFinder(lexicon, passes.joined, onRefusal);
  const cues = new NearCues(lexicon);

  /** Counts the cues of each doubtful sense; false where there is none. */
  const countCues = (rows: SenseRows, read: ReadText): boolean => {
    const doubtful = stretchOfDoubt(rows);
    if (!doubtful || lexicon.cues.count === 0) return doubtful !== null;
    cues.read(read, { first: rows.firstToken(doubtful.from), last: rows.lastToken(doubtful.to) });
    for (let row = doubtful.from; row <= doubtful.to; row++) {
      if (rows.at(row, SENSE.doubts) === 0) continue;
      const place = { first: rows.firstToken(row), last: rows.lastToken(row) };
      const tell = onCue ? (cue: MetCue) => onCue(row, { weight: cue.weight, ...cues.placeOf(cue) }) : undefined;
      rows.set(row, SENSE.cues, cues.scoreOf(entryOfRow(lexicon, rows, row), place, read.language, tell));
      rows.set(row, SENSE.topic, cues.topicAround(place));
    }
    return true;
  };

  return (text, declared) => {
    const { tokens, spots } = passes.read(text);
    const words = tokens.count;
    if (spots.count === 0) return { senses: NO_SENSES, places: 0, isOpen: false, language: null, words };
    const read = new ReadText(text, { tokens, spots }, declared);
    const rows = findPlaces(read);
    if (rows.count === 0) return { senses: NO_SENSES, places: 0, isOpen: false, language: null, words };
    markRedefined(lexicon, text, rows);
    const isOpen = countCues(rows, read) || hasAcronym(lexicon, rows);
    return { senses: rows.copy(), places: rows.places, isOpen, language: read.language, words };
  };
}

/** The first and the last row in doubt, or null. */
function stretchOfDoubt(rows: SenseRows): { readonly from: number; readonly to: number } | null {
  let from = 0;
  let to = rows.count - 1;
  while (from <= to && rows.at(from, SENSE.doubts) === 0) from++;
  while (to > from && rows.at(to, SENSE.doubts) === 0) to--;
  return from > to ? null : { from, to };
}

const entryOfRow = (lexicon: Lexicon, rows: SenseRows, row: number): number =>
  entryOfForm(lexicon.forms[rows.at(row, SENSE.form)]!);

/** What an acronym stands for may be told elsewhere on the page. */
function hasAcronym(lexicon: Lexicon, rows: SenseRows): boolean {
  for (let row = 0; row < rows.count; row++)
    if ((lexicon.forms[rows.at(row, SENSE.form)]! & FLAG.acronym) !== 0) return true;
  return false;
}

/** Marks acronyms that the text explains as something else. */
function markRedefined(lexicon: Lexicon, text: string, rows: SenseRows): void {
  for (let row = 0; row < rows.count; row++) {
    if ((lexicon.forms[rows.at(row, SENSE.form)]! & FLAG.acronym) === 0) continue;
    const [start, end] = [rows.at(row, SENSE.start), rows.at(row, SENSE.end)];
    if (text.charCodeAt(start - 1) !== 0x28 && text.charCodeAt(end + 1) !== 0x28) continue;
    const definition = definitionBeside(text, { start, end });
    if (!definition || isEntryIn(lexicon, rows, { row, ...definition })) continue;
    rows.set(row, SENSE.doubts, rows.at(row, SENSE.doubts) | DOUBT.redefined);
  }
}

/** How many rows to either side a definition may lie: it is a few words long. */
const ROWS_AROUND = 12;

/** Whether a place within a stretch of the text beside a row may mean the same entry. */
function isEntryIn(
  lexicon: Lexicon,
  rows: SenseRows,
  { row, start, end }: { row: number; start: number; end: number },
) {
  const entry = entryOfRow(lexicon, rows, row);
  const last = Math.min(rows.count - 1, row + ROWS_AROUND);
  for (let other = Math.max(0, row - ROWS_AROUND); other <= last; other++) {
    const overlaps = rows.at(other, SENSE.start) < end && rows.at(other, SENSE.end) > start;
    if (overlaps && entryOfRow(lexicon, rows, other) === entry) return true;
  }
  return false;
}
