import type { Entry } from '../entry/entry.ts';
import type { EntryId } from '../entry/ids.ts';
import type { Reader } from '../entry/reader.ts';
import { gainOfAsking, rankDueTerms, suitingKinds } from './choose-term.ts';
import { predictRecall, type Learner } from './recall.ts';
import type { QuestionBook } from './questions/find-distractors.ts';
import { makeFirstQuestion } from './questions/make-question.ts';
import type { Question } from './questions/question.ts';
import { createRecord, type QuestionKind, type TermRecord } from './term-record.ts';

type Records = ReadonlyMap<EntryId, TermRecord>;

/** For whom and out of what questions are made. `path`: the entries of the path that is followed. */
export type Asking = {
  readonly records: Records;
  readonly now: number;
  readonly learner: Learner;
  readonly reader: Reader;
  readonly book: QuestionBook;
  readonly path: ReadonlySet<EntryId>;
};

const FOLLOWED = 2;
const OTHER_SIDE = 1.5;
const OWN_SIDE = 0.5;

/** What an entry is worth to a reader: words of the other side before those of one’s own, those of the path first. */
const worthOf =
  ({ reader, book, path }: Asking) =>
  (id: EntryId): number => {
    const entry = book.byId.get(id);
    if (!entry) return 0;
    const isOwn = reader.role !== 'both' && entry.discipline === reader.role;
    const side = isOwn ? OWN_SIDE : entry.discipline === 'both' ? 1 : OTHER_SIDE;
    return side * (path.has(id) ? FOLLOWED : 1);
  };

/** The question that is most worth asking now, or null where none is due. */
export function chooseQuestion(asking: Asking): Question | null {
  const { records, now, learner } = asking;
  for (const record of rankDueTerms(records.values(), now, learner, { worth: worthOf(asking) })) {
    const question = askAbout(record, asking);
    if (question) return question;
  }
  return null;
}

export const isDue = (record: TermRecord, { now, learner }: Pick<Asking, 'now' | 'learner'>): boolean =>
  gainOfAsking(record, now, learner) > 0;

/** Of a term that is in sight, only what it means can be asked. */
const OF_TERM_IN_SIGHT: ReadonlySet<QuestionKind> = new Set(['meaning', 'sense']);

/** A question about a term that has just been met, or null where it is not due. */
export function questionIfDue(entry: EntryId, asking: Asking): Question | null {
  const record = asking.records.get(entry);
  if (!record || !isDue(record, asking)) return null;
  return askAbout(record, asking, (kind) => OF_TERM_IN_SIGHT.has(kind));
}

/**
 * The next question of a session of choice: what is due; else, of the wanted entries or of all that was begun, the one that
 * is least surely remembered. `asked`: those that the session has had.
 */
export function nextOfSession(
  wanted: readonly EntryId[] | null,
  asked: ReadonlySet<EntryId>,
  asking: Asking,
): Question | null {
  const { records, now, learner } = asking;
  const pool = (wanted ?? [...records.keys()]).filter((id) => !asked.has(id));
  const inPool = pool.flatMap((id) => records.get(id) ?? []);
  const due = rankDueTerms(inPool, now, learner, { worth: worthOf(asking) });
  const recall = (id: EntryId) => {
    const record = records.get(id);
    return record ? predictRecall(record, now, learner) : 0;
  };
  const others = pool.toSorted((a, b) => recall(a) - recall(b));
  for (const id of [...due.map(({ entry }) => entry), ...others]) {
    const question = askAbout(records.get(id) ?? createRecord(id, 0), asking);
    if (question) return question;
  }
  return null;
}

function askAbout(
  record: TermRecord,
  { book, reader }: Asking,
  isFit: (kind: QuestionKind) => boolean = () => true,
): Question | null {
  const entry: Entry | undefined = book.byId.get(record.entry);
  if (!entry) return null;
  const kinds = suitingKinds(record).filter(isFit);
  return makeFirstQuestion(kinds, { entry, number: record.right + record.wrong, reader }, book);
}
