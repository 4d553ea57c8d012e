import * as DOUBT from './doubts.ts';

/** What is known of one doubtful sense when it is decided. */
export type SenseFacts = {
  /** Bits of `DOUBT`. */
  readonly doubts: number;
  /** Whether the form is a verb. An office hosts dinners and migrates headquarters: its words alone do not make one a term. */
  readonly isVerb: boolean;
  /** Distinct cues of the entry near, less those against it. */
  readonly cues: number;
  /** Distinct words near that are at home in an office, less those of other walks of life. */
  readonly topic: number;
  /** Other entries with a certain term in the block: of the same trade, and shared ones. */
  readonly inBlock: Kin;
  /** Other entries of the same trade with a doubtful term in the block. */
  readonly doubtfulKin: number;
  /** Other entries with a certain term on the whole page, as far as it has been read. */
  readonly onPage: Kin;
  /** Certain terms in 1,000 words of the page. */
  readonly density: number;
  /** The mean of `topic` over the other doubtful senses of the page, nearer to 0 the fewer they are. */
  readonly pageTopic: number;
  /** Elsewhere on the page its cues spoke for it, or a certain term of the same entry stands there. */
  readonly isConfirmed: boolean;
  /** Elsewhere on the page its cues spoke against it, and nowhere for it. */
  readonly isRefuted: boolean;
};

export type Kin = { readonly own: number; readonly shared: number };

/** Kinds of evidence, as `scan --explain` names them. */
export type EvidenceKind =
  'usual' | 'cues' | 'topic' | 'company' | 'subject' | 'confirmed' | 'refuted' | 'name' | 'loose' | 'redefined';

/** Evidence at which a doubtful term counts as meant. */
export const ENOUGH = 2;

/**
 * How much each fact tells. Fitted by logistic regression to the sentences in tests/sentences and in the entries
 * themselves, two thirds of each, and to an annotated corpus (docs/decisions/0011), then rounded; `usual` and `name` are
 * judged, since sentences that were written to be hard do not show how often a word means what.
 */
const WEIGHT = {
  cue: { near: 4, against: 3, atMost: 3 },
  usual: 2,
  /** A term of several words that is only written otherwise is nearly always itself. */
  loose: 1,
  /** Other walks of life tell more than an office, whose words are at home everywhere. */
  topic: { office: 1, elsewhere: 1.25, atMost: 4, ofVerbAtMost: 1 },
  company: { own: 1.5, shared: 0.75, doubtful: 0.5, atMost: 3 },
  /** At most, for a page that is about the trade; where its terms stand far apart, less. */
  subject: { dense: 3, sparse: 1.75 },
  pageTopic: 2,
  /** One sense per discourse (Gale, Church and Yarowsky 1992): confirmed in one place, meant in the others. */
  confirmed: 3,
  refuted: -1,
  name: -3,
  redefined: -6,
} as const;
/** A page is about a trade at this many distinct certain terms of it, densely at this many certain terms in 1,000 words. */
const SUBJECT = { terms: 5, density: 8 } as const;
/** The mean of `topic` at which a page is wholly one or the other. */
const CLEAR_TOPIC = 2;

type EvidenceListener = (kind: EvidenceKind, weight: number) => void;

/** The sum of all evidence for a sense. `tell` is told of each part that is not 0. */
export function weighSense(facts: SenseFacts, tell?: EvidenceListener): number {
  const { doubts, cues, pageTopic } = facts;
  const isOnlyLoose = (doubts & (DOUBT.ambiguous | DOUBT.loose)) === DOUBT.loose;
  return (
    part('usual', (doubts & DOUBT.usual) === 0 ? 0 : WEIGHT.usual, tell) +
    part('loose', isOnlyLoose ? WEIGHT.loose : 0, tell) +
    part('name', (doubts & DOUBT.name) === 0 ? 0 : WEIGHT.name, tell) +
    part('redefined', (doubts & DOUBT.redefined) === 0 ? 0 : WEIGHT.redefined, tell) +
    part('cues', clamp(cues, WEIGHT.cue.atMost) * (cues > 0 ? WEIGHT.cue.near : WEIGHT.cue.against), tell) +
    part('topic', topicWeight(facts), tell) +
    part('company', companyWeight(facts), tell) +
    part('subject', subjectWeight(facts) + clamp(pageTopic / CLEAR_TOPIC, 1) * WEIGHT.pageTopic, tell) +
    part('confirmed', facts.isConfirmed ? WEIGHT.confirmed : 0, tell) +
    part('refuted', facts.isRefuted && !facts.isConfirmed ? WEIGHT.refuted : 0, tell)
  );
}

function part(kind: EvidenceKind, weight: number, tell: EvidenceListener | undefined): number {
  if (weight !== 0) tell?.(kind, weight);
  return weight;
}

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

function topicWeight({ topic, isVerb }: SenseFacts): number {
  const { office, elsewhere, atMost, ofVerbAtMost } = WEIGHT.topic;
  return topic > 0 ? Math.min(topic, isVerb ? ofVerbAtMost : atMost) * office : Math.max(topic, -atMost) * elsewhere;
}

/** Where the words around are of another walk of life, the other doubtful terms are so too. */
function companyWeight({ inBlock, doubtfulKin, topic }: SenseFacts): number {
  const { own, shared, doubtful, atMost } = WEIGHT.company;
  const ofDoubtful = topic < 0 ? 0 : doubtfulKin * doubtful;
  return Math.min(atMost, inBlock.own * own + inBlock.shared * shared + ofDoubtful);
}

function subjectWeight({ density, onPage }: SenseFacts): number {
  const { dense, sparse } = WEIGHT.subject;
  const share = Math.min(1, (onPage.own + onPage.shared / 2) / SUBJECT.terms);
  return share * (density < SUBJECT.density ? sparse : dense);
}
