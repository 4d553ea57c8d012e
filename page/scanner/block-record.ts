import type { Discipline } from '../../core/entry/discipline.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { BlockScan } from '../../core/matching/scan-block.ts';
import type { DomBlock } from '../text/block-draft.ts';
import type { TextRange } from '../text/text-range.ts';
import type { Section } from './sections.ts';

/** A term where it stands in the page. `isMarked`: shown to the reader; the others of its section stay silent. */
export type PageTerm = {
  readonly entry: EntryId;
  readonly discipline: Discipline;
  /** UTF-16 code units into the text of its block; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  range: TextRange;
  isMarked: boolean;
};

/** What is known of one block that may hold terms. */
export type BlockRecord = {
  block: DomBlock;
  readonly scan: BlockScan;
  section: Section;
  /** Hidden text takes no mark away from text that is seen. */
  isHidden: boolean;
  terms: readonly PageTerm[];
};
