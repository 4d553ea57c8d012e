import type { BlockScan } from '../../core/matching/scan-block.ts';

/** In how many places of its block a scan has met a form of some entry. */
export const countPlaces = ({ places }: BlockScan): number => places;

export const countAllPlaces = (scans: readonly BlockScan[]): number =>
  scans.reduce((sum, scan) => sum + countPlaces(scan), 0);
