import type { BlockRecord, PageTerm } from '../scanner/block-record.ts';
import type { TextRange } from '../text/text-range.ts';

/** What ranges are painted on: a highlight, or the boxes over the page. */
export type MarkSurface = {
  readonly add: (range: StaticRange) => unknown;
  readonly delete: (range: StaticRange) => unknown;
};

/** Blocks that come near the viewport and leave it together. */
export type MarkGroup = {
  readonly records: Set<BlockRecord>;
  isNear: boolean;
  /** Whether its text has just been seen to be where its leader is. */
  isPlaced: boolean;
  readonly painted: Map<PageTerm, PaintedMark>;
};

/** `place`: where the term stood when it was painted. */
type PaintedMark = {
  readonly surface: MarkSurface;
  readonly place: TextRange;
  readonly ranges: readonly StaticRange[];
};
