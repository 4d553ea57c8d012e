import { DOUBT } from './sense-rows.ts';

/** What is known of one doubtful sense when it is decided. */
export type SenseFacts = {
  /** Bits of `DOUBT`. */
  readonly doubts: number;
  /** Distinct cues of the entry near, less those against it. */
  readonly cues: number;
  /** Distinct words near that are at home in an office, less those of other walks of life. */
  readonly topic: number;
  /** Other entries with a certain term in the block: of the same trade, and shared ones. */
  readonly inBlock: Kin;
  /** The same on the whole page, as far as it has been read. */
  readonly onPage: Kin;
  /** Certain terms in 1,000 words of the page. */
  readonly density: number;
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

const WEIGHT = {
  usual: 2,
  cue: 2,
  cuesAtMost: 6,
  /** A word of an office is common in offices whatever they talk of; one of another walk of life tells more. */
  topic: { office: 0.5, elsewhere: 1, atMost: 2 },
  /** For each certain term of the same trade in the block; a shared word, which keeps any company, tells less. */
  company: { own: 2, shared: 1, atMost: 4 },
  /** At most, for a page that is about the trade. */
  subject: 2,
  /** One sense per discourse (Gale, Church and Yarowsky 1992): confirmed in one place, meant in the others. */
  confirmed: 2,
  refuted: -2,
  name: -3,
  redefined: -100,
} as const;
/** A page is about a trade at this many distinct certain terms of it, and at this density of them in 1,000 words. */
const SUBJECT = { terms: 5, density: 8 } as const;

/** The sum of all evidence for a sense. `tell` is told of each part that is not 0. */
export function weighSense(facts: SenseFacts, tell?: (kind: EvidenceKind, weight: number) => void): number {
  let sum = 0;
  const add = (kind: EvidenceKind, weight: number) => {
    if (weight === 0) return;
    sum += weight;
    tell?.(kind, weight);
  };
  const { doubts, inBlock } = facts;
  if ((doubts & DOUBT.usual) !== 0) add('usual', WEIGHT.usual);
  if ((doubts & DOUBT.name) !== 0) add('name', WEIGHT.name);
  if ((doubts & DOUBT.redefined) !== 0) add('redefined', WEIGHT.redefined);
  add('cues', clamp(facts.cues * WEIGHT.cue, WEIGHT.cuesAtMost));
  add(
    'topic',
    clamp(facts.topic * (facts.topic > 0 ? WEIGHT.topic.office : WEIGHT.topic.elsewhere), WEIGHT.topic.atMost),
  );
  const company = inBlock.own * WEIGHT.company.own + inBlock.shared * WEIGHT.company.shared;
  add('company', Math.min(WEIGHT.company.atMost, company));
  add('subject', subjectWeight(facts));
  if (facts.isConfirmed) add('confirmed', WEIGHT.confirmed);
  else if (facts.isRefuted) add('refuted', WEIGHT.refuted);
  return sum;
}

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

function subjectWeight({ density, onPage }: SenseFacts): number {
  if (density < SUBJECT.density) return 0;
  return Math.min(1, (onPage.own + onPage.shared / 2) / SUBJECT.terms) * WEIGHT.subject;
}
