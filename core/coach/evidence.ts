import type { EntryId } from '../entry/ids.ts';
import type { Moment } from './clock.ts';
import type { Outcome } from './memory-model.ts';
import { READ_AFTER_MILLISECONDS } from './read-card.ts';
import { daysSince, paced, tellingStrand, type Learner } from './recall.ts';
import {
  createRecord,
  KEPT_ANSWERS,
  STRANDS,
  type QuestionKind,
  type StrandName,
  type TermRecord,
} from './term-record.ts';

/** Something that tells how well a term is remembered. `id` of an answer: that of its question, the same in every window. */
export type Evidence =
  | { readonly kind: 'met' }
  | { readonly kind: 'lookUp'; readonly visible: number }
  | { readonly kind: 'answer'; readonly id: string; readonly question: QuestionKind; readonly isRight: boolean };

/** What a question asks of memory. */
export function strandOf(question: QuestionKind): 'recall' | 'recognition' {
  return question === 'meaning' || question === 'sense' ? 'recognition' : 'recall';
}

/** Questions that put the term into a situation: no term is known without one. */
export const isScenario = (question: QuestionKind): boolean =>
  question === 'sense' || question === 'otherSide' || question === 'sentence';

/** A term is known when it is expected to be remembered nine times in ten after this many days. */
export const KNOWN_FOR_DAYS = 14;
const KNOWN_AFTER_RIGHT = 2;

type Effect = { readonly outcome: Outcome; readonly weight: number };
type Effects = Partial<Readonly<Record<StrandName, Effect>>>;

/** Reading is weak evidence, and a question strong: what is brought to mind is recognised too, less surely the other way. */
const MET: Effects = {
  reading: { outcome: 'recalled', weight: 0.2 },
  recognition: { outcome: 'recalled', weight: 0.1 },
  recall: { outcome: 'recalled', weight: 0.1 },
};
const LOOKED_UP: Effects = {
  reading: { outcome: 'forgot', weight: 0.5 },
  recognition: { outcome: 'forgot', weight: 0.3 },
  recall: { outcome: 'forgot', weight: 0.4 },
};
const ANSWERED = {
  recall: {
    right: { reading: 0.5, recognition: 1, recall: 1 },
    wrong: { reading: 0.3, recognition: 0.6, recall: 1 },
  },
  recognition: {
    right: { reading: 0.5, recognition: 1, recall: 0.6 },
    wrong: { reading: 0.5, recognition: 1, recall: 1 },
  },
} as const;

/** The record after a piece of evidence; the same object where it changes nothing. Never shorter by an answer. */
export function applyEvidence(
  record: TermRecord | null,
  entry: EntryId,
  evidence: Evidence,
  { moment, learner }: { readonly moment: Moment; readonly learner: Learner },
): TermRecord | null {
  const before = record ?? createRecord(entry, moment.today);
  switch (evidence.kind) {
    case 'met':
      if (before.metOn === moment.today) return record;
      return {
        ...withEffects(before, onlyBegun(before, MET), moment, learner),
        daysMet: before.daysMet + 1,
        metOn: moment.today,
      };
    case 'lookUp':
      if (evidence.visible < READ_AFTER_MILLISECONDS) return record;
      return {
        ...withEffects(before, lookUpEffects(before), moment, learner),
        lookUps: before.lookUps + 1,
        streak: 0,
        knownOn: null,
      };
    case 'answer':
      return before.answered.includes(evidence.id) ? record : withAnswer(before, evidence, moment, learner);
  }
}

/** A term that was passed over without a look-up may be well known or ignored: that alone begins no memory. */
const onlyBegun = ({ strands }: TermRecord, effects: Effects): Effects =>
  Object.fromEntries(STRANDS.filter((name) => strands[name]).map((name) => [name, effects[name]]));

/** The first look-up begins the memory of reading only: nothing was asked for yet. */
const lookUpEffects = (record: TermRecord): Effects =>
  record.strands.reading ? onlyBegun(record, LOOKED_UP) : { reading: { outcome: 'unsure', weight: 0.6 } };

function withAnswer(
  record: TermRecord,
  { id, question, isRight }: Extract<Evidence, { kind: 'answer' }>,
  moment: Moment,
  learner: Learner,
): TermRecord {
  const weights = ANSWERED[strandOf(question)][isRight ? 'right' : 'wrong'];
  const outcome: Outcome = isRight ? 'recalled' : 'forgot';
  const effects = Object.fromEntries(STRANDS.map((name) => [name, { outcome, weight: weights[name] }])) as Effects;
  const after: TermRecord = {
    ...withEffects(record, effects, moment, learner),
    right: record.right + (isRight ? 1 : 0),
    wrong: record.wrong + (isRight ? 0 : 1),
    scenarios: record.scenarios + (isRight && isScenario(question) ? 1 : 0),
    streak: isRight ? record.streak + 1 : 0,
    answered: [...record.answered, id].slice(-KEPT_ANSWERS),
  };
  return { ...after, knownOn: hasEarned(after, learner) ? (record.knownOn ?? moment.today) : null };
}

/** Two right answers at least, one of them in a situation, none wrong since, and a memory that will last. */
function hasEarned({ right, scenarios, streak, strands }: TermRecord, { pace }: Learner): boolean {
  if (!strands.recall || right < KNOWN_AFTER_RIGHT || scenarios < 1 || streak < 1) return false;
  return paced(strands.recall, pace).stability >= KNOWN_FOR_DAYS;
}

/** A strand that is new takes over what the telling one had learned: the term was met before. */
function withEffects(record: TermRecord, effects: Effects, { at }: Moment, { model }: Learner): TermRecord {
  const strands = { ...record.strands };
  for (const name of STRANDS) {
    const effect = effects[name];
    if (!effect) continue;
    const before = record.strands[name] ?? tellingStrand(record);
    const memory = model.learn(before ?? null, before ? daysSince(before.at, at) : 0, effect.outcome, effect.weight);
    strands[name] = { ...memory, at };
  }
  return { ...record, strands };
}
