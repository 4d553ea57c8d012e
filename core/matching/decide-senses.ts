import * as SENSE from './sense-columns.ts';
import * as FLAG from './form-flags.ts';
import type { Discipline } from '../entry/discipline.ts';
import type { EntryId } from '../entry/ids.ts';
import type { Language } from '../entry/language.ts';
import { entryOfForm, type Lexicon } from './lexicon.ts';
import { PageEvidence } from './page-evidence.ts';
import type { BlockScan } from './scan-block.ts';
import { ENOUGH, weighSense, type EvidenceKind } from './weigh-sense.ts';

/** One occurrence of a term that is meant. Offsets are UTF-16 code units into the text of its block. */
export type TermHit = {
  readonly start: number;
  readonly end: number;
  readonly entry: EntryId;
  /** Language of the form that was met. */
  readonly language: Language;
  readonly discipline: Discipline;
};

/** Decides the senses of one page with what it has shown so far. */
export class SenseDecider {
  readonly #lexicon: Lexicon;
  readonly #evidence: PageEvidence;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#evidence = new PageEvidence(lexicon);
  }

  /** How many words the page has shown. */
  get words(): number {
    return this.#evidence.words;
  }

  /** Takes note of what a block shows of the page’s subject. */
  learn(scan: BlockScan): void {
    this.#evidence.learn(scan);
  }

  /** Takes note of text without a term, by how many words there are more of it, or less. */
  learnLength(words: number): void {
    this.#evidence.learnLength(words);
  }

  /** Takes back what a block has shown, when its text has gone. */
  forget(scan: BlockScan): void {
    this.#evidence.forget(scan);
  }

  /** The terms of one block that are meant, in reading order. May be asked again when the page has shown more. */
  decide(scan: BlockScan): TermHit[] {
    const hits: TermHit[] = [];
    const { senses } = scan;
    if (scan.isOpen) this.#evidence.turnTo(scan);
    for (let row = 0; row < senses.length;) {
      const after = afterPlace(senses, row);
      const best = this.#bestSense(senses, row, after);
      if (best >= 0) hits.push(this.#hitAt(senses, best));
      row = after;
    }
    return hits;
  }

  /** The score of each sense of a block, as `decide` sees it. `tell` is told of each part of it, by the number of the sense. */
  weigh(scan: BlockScan, tell: (sense: number, kind: EvidenceKind, weight: number) => void): number[] {
    const { senses } = scan;
    this.#evidence.turnTo(scan);
    return Array.from({ length: senses.length / SENSE.size }, (_, sense) =>
      this.#scoreOf(senses, sense * SENSE.size, (kind, weight) => tell(sense, kind, weight)),
    );
  }

  /** The row of the sense with the most evidence; −1 where none has enough. Between equals a noun is before a verb, then the first. */
  #bestSense(senses: readonly number[], from: number, to: number): number {
    let best = -1;
    let bestScore = 0;
    for (let row = from; row < to; row += SENSE.size) {
      const score = this.#scoreOf(senses, row);
      const isBetter =
        score > bestScore || (score === bestScore && this.#isVerb(senses, best) && !this.#isVerb(senses, row));
      if (score < ENOUGH || (best >= 0 && !isBetter)) continue;
      best = row;
      bestScore = score;
    }
    return best;
  }

  /** One that is in no doubt has just enough. */
  #scoreOf(senses: readonly number[], row: number, tell?: (kind: EvidenceKind, weight: number) => void): number {
    if (this.#evidence.doubtsAbout(senses, row) === 0) return ENOUGH;
    return weighSense(this.#evidence.factsAbout(senses, row), tell);
  }

  #isVerb(senses: readonly number[], row: number): boolean {
    return row >= 0 && (this.#lexicon.forms[senses[row + SENSE.form]!]! & FLAG.verb) !== 0;
  }

  #hitAt(senses: readonly number[], row: number): TermHit {
    const form = this.#lexicon.forms[senses[row + SENSE.form]!]!;
    const { id, discipline } = this.#lexicon.entries[entryOfForm(form)]!;
    const language = (form & FLAG.french) !== 0 ? 'fr' : 'en';
    return { start: senses[row + SENSE.start]!, end: senses[row + SENSE.end]!, entry: id, language, discipline };
  }
}

/** The first row of the place after the one at `row`. */
function afterPlace(senses: readonly number[], row: number): number {
  const start = senses[row + SENSE.start]!;
  let after = row + SENSE.size;
  while (after < senses.length && senses[after + SENSE.start] === start) after += SENSE.size;
  return after;
}
