import type { Language } from '../entry/language.ts';
import { createCueWindow } from './cue-window.ts';
import { languageOfLead } from './detect-language.ts';
import { createPlaceFinder } from './find-places.ts';
import { createJoinedWords } from './joined-words.ts';
import { entryOfForm, type Lexicon } from './lexicon.ts';
import { SENSE, type SenseRows } from './sense-rows.ts';
import { createSpotter } from './spot-starts.ts';
import { createTokeniser } from './tokenise.ts';

/** What may be meant in one block: places in reading order, without overlaps, and the senses of each. */
export type BlockScan = {
  /** Rows of `SENSE.size` numbers; the senses of one place stand together. */
  readonly senses: Int32Array;
  readonly places: number;
  /** Whether a sense of it has to be decided. */
  readonly isOpen: boolean;
  readonly language: Language | null;
  readonly words: number;
};

const NO_SENSES = new Int32Array(0);

/** Finds what may be meant in one block of text. `language` is what the document says of the block; its words outweigh it. */
export type ScanBlock = (text: string, language: Language | null) => BlockScan;

/** A finder for one lexicon. It owns its buffers: make one and keep it. */
export function createBlockScanner(lexicon: Lexicon): ScanBlock {
  const tokenise = createTokeniser();
  const joined = createJoinedWords(lexicon.words);
  const spotStarts = createSpotter(lexicon, joined);
  const findPlaces = createPlaceFinder(lexicon, joined);
  const cues = createCueWindow(lexicon);

  /** Counts the cues of each doubtful sense; false where there is none. */
  const countCues = (rows: SenseRows, language: Language | null, readCues: () => void): boolean => {
    let isOpen = false;
    for (let row = 0; row < rows.count; row++) {
      if (rows.at(row, SENSE.doubts) === 0) continue;
      if (!isOpen) readCues();
      isOpen = true;
      cues.moveTo(rows.firstToken(row), rows.lastToken(row));
      rows.set(row, SENSE.cues, cues.scoreOf(entryOfForm(lexicon.forms[rows.at(row, SENSE.form)]!), language));
    }
    return isOpen;
  };

  return (text, declared) => {
    const tokens = tokenise(text);
    joined.read(text, tokens);
    const spots = spotStarts(text, tokens);
    const language = languageOfLead(spots.lead) ?? declared;
    const words = tokens.count;
    if (spots.count === 0) return { senses: NO_SENSES, places: 0, isOpen: false, language, words };
    const rows = findPlaces({ text, tokens, spots, language });
    const isOpen = countCues(rows, language, () => cues.read(text, tokens, spots.values));
    return { senses: rows.count === 0 ? NO_SENSES : rows.copy(), places: rows.places, isOpen, language, words };
  };
}
