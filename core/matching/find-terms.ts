import type { Language } from '../entry/language.ts';
import { SenseDecider, type TermHit } from './decide-senses.ts';
import type { Lexicon } from './lexicon.ts';
import { createBlockScanner } from './scan-block.ts';

/** A stretch of text that reads as one: a paragraph, a heading, a cell. No term crosses its borders. */
export type TextBlock = {
  readonly text: string;
  /** What the document declares; null where it declares nothing. */
  readonly language: Language | null;
};

export type TermFinder = (blocks: readonly TextBlock[]) => readonly TermHit[][];

/** Finds the terms of a whole document: by block, in reading order, without overlaps; offsets into the block's text. */
export function createTermFinder(lexicon: Lexicon): TermFinder {
  const scanBlock = createBlockScanner(lexicon);
  return (blocks) => {
    const decider = new SenseDecider(lexicon);
    const scans = blocks.map(({ text, language }) => {
      const scan = scanBlock(text, language);
      decider.learn(scan);
      return scan;
    });
    return scans.map((scan) => decider.decide(scan));
  };
}
