import { measureHeaviness, type Heaviness } from '../../../core/briefing/heaviness.ts';
import { SIDES, type Side } from '../../../core/entry/discipline.ts';
import type { Entry } from '../../../core/entry/entry.ts';
import type { ScannedFile } from '../scan-file.ts';

/** A term of a scanned file. */
export type ReportRow = {
  readonly entry: Entry;
  readonly count: number;
  /** The readers may not know it, and the text does not explain it. */
  readonly isUnexplained: boolean;
  /** Sides to which its bridge leads, with what it says to them. */
  readonly bridges: readonly Side[];
};

export type FileReport = {
  readonly file: ScannedFile;
  readonly heaviness: Readonly<Record<Side, Heaviness>>;
  /** The most frequent first; those that come as often in the order of reading. */
  readonly rows: readonly ReportRow[];
};

export function reportOn(file: ScannedFile, entries: ReadonlyMap<string, Entry>): FileReport {
  const uses = file.hits.map(({ entry, start, surface }) => ({ entry: entries.get(entry)!.id, start, surface }));
  const unexplained = new Set(file.unexplained);
  const rows = [...Map.groupBy(uses, ({ entry }) => entry)].map(([id, { length: count }]): ReportRow => {
    const entry = entries.get(id)!;
    return { entry, count, isUnexplained: unexplained.has(id), bridges: SIDES.filter((side) => entry.bridge[side]) };
  });
  const heaviness = measureHeaviness({ uses, words: file.words, end: uses.at(-1)?.start ?? 0, entries });
  return { file, heaviness, rows: rows.toSorted((a, b) => b.count - a.count) };
}
