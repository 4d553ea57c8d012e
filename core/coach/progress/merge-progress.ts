import { KEPT_ANSWERS, STRANDS, type Strand, type TermRecord } from '../term-record.ts';
import type { EntryId } from '../../entry/ids.ts';

/**
 * One’s own records with those of a back-up, by entry: the later evidence of each strand, the greater of each count. Merging
 * the same file twice changes nothing. Evidence from a clock that ran ahead counts as of now.
 */
export function mergeRecords(own: readonly TermRecord[], saved: readonly TermRecord[], now: number): TermRecord[] {
  const merged = new Map<EntryId, TermRecord>(own.map((record) => [record.entry, record]));
  for (const one of saved) {
    const theirs = notAhead(one, now);
    const ours = merged.get(one.entry);
    merged.set(one.entry, ours ? mergeRecord(ours, theirs) : theirs);
  }
  return [...merged.values()];
}

function notAhead(record: TermRecord, now: number): TermRecord {
  const strands = Object.fromEntries(
    STRANDS.flatMap((name) => {
      const strand = record.strands[name];
      return strand ? [[name, { ...strand, at: Math.min(strand.at, now) }]] : [];
    }),
  );
  return { ...record, strands };
}

function mergeRecord(ours: TermRecord, theirs: TermRecord): TermRecord {
  const later = lastEvidence(theirs) > lastEvidence(ours) ? theirs : ours;
  const strands = Object.fromEntries(
    STRANDS.flatMap((name) => {
      const strand = laterOf(ours.strands[name], theirs.strands[name]);
      return strand ? [[name, strand]] : [];
    }),
  );
  return {
    ...later,
    strands,
    daysMet: Math.max(ours.daysMet, theirs.daysMet),
    metOn: Math.max(ours.metOn ?? -1, theirs.metOn ?? -1) < 0 ? null : Math.max(ours.metOn ?? 0, theirs.metOn ?? 0),
    lookUps: Math.max(ours.lookUps, theirs.lookUps),
    right: Math.max(ours.right, theirs.right),
    wrong: Math.max(ours.wrong, theirs.wrong),
    scenarios: Math.max(ours.scenarios, theirs.scenarios),
    begunOn: Math.min(ours.begunOn, theirs.begunOn),
    answered: [...new Set([...theirs.answered, ...ours.answered])].slice(-KEPT_ANSWERS),
  };
}

const lastEvidence = ({ strands }: TermRecord): number => Math.max(0, ...STRANDS.map((name) => strands[name]?.at ?? 0));

const laterOf = (ours: Strand | undefined, theirs: Strand | undefined): Strand | undefined =>
  !ours || (theirs && theirs.at > ours.at) ? theirs : ours;
