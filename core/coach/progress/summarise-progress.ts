import type { Discipline } from '../../entry/discipline.ts';
import type { DomainId, EntryId } from '../../entry/ids.ts';
import { MILLISECONDS_A_DAY, type Moment } from '../clock.ts';
import { predictRecall, tellingStrand, type Learner } from '../recall.ts';
import { fadeTimes, stateOf } from '../states.ts';
import type { TermRecord } from '../term-record.ts';

/** What progress has to know of an entry. */
export type Placed = { readonly id: EntryId; readonly domain: DomainId; readonly discipline: Discipline };

/** `monday`: the first day of a week, in days since 1970-01-01. `gained`: the words that are known since that week. */
export type Week = {
  readonly monday: number;
  readonly gained: number;
  readonly byDiscipline: Readonly<Record<Discipline, number>>;
  readonly byDomain: Readonly<Record<string, number>>;
};

export type Progress = {
  readonly known: number;
  readonly learning: number;
  /** The last twelve, the present one last, those without a gain too. */
  readonly weeks: readonly Week[];
  /** Mean predicted recall of all that was begun, now and in thirty days; null where nothing was. */
  readonly retention: { readonly now: number; readonly inThirtyDays: number } | null;
  /** Known words whose marks come back within a week unless something happens, the soonest first. */
  readonly aboutToFade: readonly EntryId[];
  /** Words that took the most wrong answers and look-ups, at least three; the hardest first. */
  readonly hardest: readonly EntryId[];
};

const WEEKS = 12;
const SHOWN = 10;
const HARD_FROM = 3;
/** 1970-01-01 was a Thursday. */
const mondayOf = (day: number): number => day - ((day + 3) % 7);

/** How far somebody has come. Records of entries that are not among `entries` are left out: they are parked. */
export function summariseProgress(
  records: readonly TermRecord[],
  entries: ReadonlyMap<EntryId, Placed>,
  { at, today }: Moment,
  learner: Learner,
): Progress {
  const begun = records.filter((record) => entries.has(record.entry) && tellingStrand(record));
  const known = begun.filter((record) => stateOf(record, at, learner) === 'known');
  const mean = (now: number) => begun.reduce((sum, one) => sum + predictRecall(one, now, learner), 0) / begun.length;
  const inDays = (days: number) => at + days * MILLISECONDS_A_DAY;
  return {
    known: known.length,
    learning: begun.length - known.length,
    weeks: weeksOf(known, entries, today),
    retention: begun.length > 0 ? { now: mean(at), inThirtyDays: mean(inDays(30)) } : null,
    aboutToFade: known
      .map((record) => ({ entry: record.entry, until: fadeTimes(record, learner).silentUntil }))
      .filter(({ until }) => until < inDays(7))
      .sort((a, b) => a.until - b.until || (a.entry < b.entry ? -1 : 1))
      .slice(0, SHOWN)
      .map(({ entry }) => entry),
    hardest: hardestOf(begun),
  };
}

function weeksOf(known: readonly TermRecord[], entries: ReadonlyMap<EntryId, Placed>, today: number): Week[] {
  const last = mondayOf(today);
  return Array.from({ length: WEEKS }, (_, number) => {
    const monday = last - 7 * (WEEKS - 1 - number);
    const gained = known.filter(({ knownOn }) => knownOn !== null && mondayOf(knownOn) === monday);
    const byDiscipline = { marketing: 0, it: 0, both: 0 };
    const byDomain: Record<string, number> = {};
    for (const { entry } of gained) {
      const { discipline, domain } = entries.get(entry)!;
      byDiscipline[discipline]++;
      byDomain[domain] = (byDomain[domain] ?? 0) + 1;
    }
    return { monday, gained: gained.length, byDiscipline, byDomain };
  });
}

function hardestOf(begun: readonly TermRecord[]): EntryId[] {
  const trouble = ({ wrong, lookUps }: TermRecord) => 2 * wrong + lookUps;
  return begun
    .filter((record) => trouble(record) >= HARD_FROM)
    .sort((a, b) => trouble(b) - trouble(a) || (a.entry < b.entry ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ entry }) => entry);
}

/** Records whose entry is there, and those whose entry has vanished: kept, and taken up again if it comes back. */
export function parkRecords(
  records: readonly TermRecord[],
  hasEntry: (id: EntryId) => boolean,
): { active: TermRecord[]; parked: TermRecord[] } {
  return {
    active: records.filter(({ entry }) => hasEntry(entry)),
    parked: records.filter(({ entry }) => !hasEntry(entry)),
  };
}
