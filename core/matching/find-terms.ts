import type { Language } from '../entry/language.ts';
import { addEvidence, createPageEvidence, decideSenses, type TermHit } from './decide-senses.ts';
import { createBlockScanner, type ScanBlock } from './find-candidates.ts';
import type { Lexicon } from './lexicon.ts';

/** A stretch of text that reads as one: a paragraph, a heading, a cell. No term crosses its borders. */
export type TextBlock = {
  readonly text: string;
  /** What the document declares; null where it declares nothing. */
  readonly language: Language | null;
};

export type TermFinder = (blocks: readonly TextBlock[]) => readonly TermHit[][];

/** Finds the terms of a whole document: by block, in reading order, without overlaps; offsets into the block's text. */
export function createTermFinder(lexicon: Lexicon): TermFinder {
  const scanBlock: ScanBlock = createBlockScanner(lexicon);
  return (blocks) => {
    const evidence = createPageEvidence();
    const scans = blocks.map(({ text, language }) => {
      const scan = scanBlock(text, language);
      addEvidence(evidence, scan, lexicon);
      return scan;
    });
    return scans.map((scan) => decideSenses(scan, evidence, lexicon));
  };
}
