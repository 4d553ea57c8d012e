import { assertNever } from '../entry/assert-never.ts';
import type { Discipline } from '../entry/discipline.ts';
import type { EntryId } from '../entry/ids.ts';
import type { Language } from '../entry/language.ts';
import type { BlockScan, Candidate, CandidateSense } from './find-candidates.ts';
import type { Lexicon } from './lexicon.ts';

/** One occurrence of a term that is meant. Offsets are UTF-16 code units into the text of its block. */
export type TermHit = {
  readonly start: number;
  readonly end: number;
  readonly entry: EntryId;
  /** Language of the form that was met. */
  readonly language: Language;
  readonly discipline: Discipline;
};

/** How many distinct entries of each discipline were met in terms that can mean nothing else. */
type Company = { readonly entries: Set<number>; readonly tally: Record<Discipline, number> };

/** What a page has shown so far of its subject. `confirmed`: ambiguous entries that cues have confirmed somewhere. */
export type PageEvidence = {
  words: number;
  certainTerms: number;
  readonly company: Company;
  readonly confirmed: Set<number>;
};

const createCompany = (): Company => ({ entries: new Set(), tally: { marketing: 0, it: 0, both: 0 } });

export const createPageEvidence = (): PageEvidence => ({
  words: 0,
  certainTerms: 0,
  company: createCompany(),
  confirmed: new Set(),
});

/** Evidence at which an ambiguous term counts as meant. One clear cue is enough, and so is one certain term of the same trade near by. */
const ENOUGH = 2;
const WEIGHT = {
  cue: 2,
  /** For each certain term of the same trade in the block; a shared word, which keeps any company, tells less. */
  companyInBlock: { own: 2, shared: 1 },
  /** At most, for a page that is about the trade. */
  topicOfPage: 2,
  /** One sense per discourse (Gale, Church and Yarowsky 1992): confirmed in one place, meant in the others. */
  confirmedOnPage: 2,
} as const;
/** A page is about a trade at this many distinct certain terms of it, and at this density of them in 1,000 words. */
const TOPIC = { terms: 5, densePerThousand: 8 } as const;

export function addEvidence(evidence: PageEvidence, scan: BlockScan, lexicon: Lexicon): void {
  evidence.words += scan.words;
  evidence.certainTerms += addCompany(evidence.company, scan, lexicon);
  for (const { senses } of scan.candidates)
    for (const { entry, cueScore } of senses) if (cueScore > 0) evidence.confirmed.add(entry);
}

function addCompany({ entries, tally }: Company, { candidates }: BlockScan, lexicon: Lexicon): number {
  let met = 0;
  for (const { senses } of candidates)
    for (const { entry, isAmbiguous } of senses) {
      if (isAmbiguous) continue;
      met++;
      if (entries.has(entry)) continue;
      entries.add(entry);
      tally[lexicon.entries[entry]!.discipline]++;
    }
  return met;
}

/** The terms of one block that are meant, in reading order. Pure: may be asked again when the page has shown more. */
export function decideSenses(scan: BlockScan, evidence: PageEvidence, lexicon: Lexicon): TermHit[] {
  if (scan.candidates.length === 0) return [];
  const company = createCompany();
  addCompany(company, scan, lexicon);
  const score = (sense: CandidateSense) => scoreOf(sense, company, evidence, lexicon);
  return scan.candidates.flatMap(({ start, end, senses }) => {
    const sense = chooseSense(senses, score);
    if (!sense) return [];
    const { id, discipline } = lexicon.entries[sense.entry]!;
    return [{ start, end, entry: id, language: sense.language, discipline }];
  });
}

/** The sense with the most evidence; among certain ones the first. Null where no ambiguous one has enough. */
function chooseSense(
  senses: Candidate['senses'],
  scoreOfSense: (sense: CandidateSense) => number,
): CandidateSense | null {
  let best: CandidateSense | null = null;
  let bestScore = 0;
  for (const sense of senses) {
    const score = sense.isAmbiguous ? scoreOfSense(sense) : ENOUGH;
    if (score < ENOUGH || (best && score <= bestScore)) continue;
    best = sense;
    bestScore = score;
  }
  return best;
}

function scoreOf(sense: CandidateSense, inBlock: Company, evidence: PageEvidence, lexicon: Lexicon): number {
  const { discipline } = lexicon.entries[sense.entry]!;
  const { own, shared } = countKin(inBlock, sense.entry, discipline);
  const company = own * WEIGHT.companyInBlock.own + shared * WEIGHT.companyInBlock.shared;
  const confirmed = evidence.confirmed.has(sense.entry) ? WEIGHT.confirmedOnPage : 0;
  return sense.cueScore * WEIGHT.cue + company + confirmed + topicScore(sense.entry, discipline, evidence);
}

function topicScore(entry: number, discipline: Discipline, evidence: PageEvidence): number {
  const isDense = evidence.certainTerms * 1000 >= TOPIC.densePerThousand * evidence.words;
  if (!isDense) return 0;
  const { own, shared } = countKin(evidence.company, entry, discipline);
  return Math.min(1, (own + shared / 2) / TOPIC.terms) * WEIGHT.topicOfPage;
}

/** Distinct entries of the same trade, and shared ones, that keep an entry company; itself left out. */
function countKin({ entries, tally }: Company, self: number, discipline: Discipline): { own: number; shared: number } {
  const isItself = entries.has(self) ? 1 : 0;
  switch (discipline) {
    case 'both':
      return { own: tally.both - isItself, shared: tally.marketing + tally.it };
    case 'marketing':
    case 'it':
      return { own: tally[discipline] - isItself, shared: tally.both };
    default:
      return assertNever(discipline);
  }
}
