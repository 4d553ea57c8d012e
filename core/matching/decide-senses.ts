import { assertNever } from '../entry/assert-never.ts';
import type { Discipline } from '../entry/discipline.ts';
import type { EntryId } from '../entry/ids.ts';
import type { Language } from '../entry/language.ts';
import { entryOfForm, FLAG, type Lexicon } from './lexicon.ts';
import type { BlockScan } from './scan-block.ts';
import { SENSE } from './sense-rows.ts';

/** One occurrence of a term that is meant. Offsets are UTF-16 code units into the text of its block. */
export type TermHit = {
  readonly start: number;
  readonly end: number;
  readonly entry: EntryId;
  /** Language of the form that was met. */
  readonly language: Language;
  readonly discipline: Discipline;
};

/** Evidence at which a doubtful term counts as meant. One clear cue is enough, and so is one certain term of the same trade near by. */
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

/** Distinct entries of each discipline that were met in terms which can mean nothing else. */
class Company {
  readonly #seen: Uint32Array;
  readonly #lexicon: Lexicon;
  /** An entry is in the present company where `seen` holds this number. */
  #serial = 1;
  readonly tally: Record<Discipline, number> = { marketing: 0, it: 0, both: 0 };

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#seen = new Uint32Array(lexicon.entries.length);
  }

  clear(): void {
    this.#serial++;
    this.tally.marketing = 0;
    this.tally.it = 0;
    this.tally.both = 0;
  }

  has(entry: number): boolean {
    return this.#seen[entry] === this.#serial;
  }

  /** How many certain senses the block has; each entry is counted once. */
  add({ senses }: BlockScan): number {
    let certain = 0;
    for (let row = 0; row < senses.length; row += SENSE.size) {
      if (senses[row + SENSE.doubts] !== 0) continue;
      certain++;
      const entry = entryOfForm(this.#lexicon.forms[senses[row + SENSE.form]!]!);
      if (this.has(entry)) continue;
      this.#seen[entry] = this.#serial;
      this.tally[this.#lexicon.entries[entry]!.discipline]++;
    }
    return certain;
  }
}

/** Decides the senses of one page with what it has shown so far. */
export class SenseDecider {
  readonly #lexicon: Lexicon;
  readonly #onPage: Company;
  readonly #inBlock: Company;
  /** Entries that cues have confirmed somewhere on the page. */
  readonly #confirmed: Uint8Array;
  #words = 0;
  #certainTerms = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#onPage = new Company(lexicon);
    this.#inBlock = new Company(lexicon);
    this.#confirmed = new Uint8Array(lexicon.entries.length);
  }

  /** Takes note of what a block shows of the page’s subject. */
  learn(scan: BlockScan): void {
    this.#words += scan.words;
    if (scan.places === 0) return;
    this.#certainTerms += this.#onPage.add(scan);
    const { senses } = scan;
    for (let row = 0; row < senses.length; row += SENSE.size)
      if (senses[row + SENSE.cues]! > 0) this.#confirmed[this.#entryAt(senses, row)] = 1;
  }

  /** The terms of one block that are meant, in reading order. May be asked again when the page has shown more. */
  decide(scan: BlockScan): TermHit[] {
    const hits: TermHit[] = [];
    if (scan.places === 0) return hits;
    if (scan.isOpen) {
      this.#inBlock.clear();
      this.#inBlock.add(scan);
    }
    const { senses } = scan;
    for (let row = 0; row < senses.length; ) {
      const after = afterPlace(senses, row);
      const best = this.#bestSense(senses, row, after);
      if (best >= 0) hits.push(this.#hitAt(senses, best));
      row = after;
    }
    return hits;
  }

  /** The row of the sense with the most evidence, of the first where they are equal; −1 where none has enough. */
  #bestSense(senses: Int32Array, from: number, to: number): number {
    let best = -1;
    let bestScore = 0;
    for (let row = from; row < to; row += SENSE.size) {
      const score = senses[row + SENSE.doubts] === 0 ? ENOUGH : this.#scoreOf(senses, row);
      if (score < ENOUGH || (best >= 0 && score <= bestScore)) continue;
      best = row;
      bestScore = score;
    }
    return best;
  }

  #scoreOf(senses: Int32Array, row: number): number {
    const entry = this.#entryAt(senses, row);
    const { own, shared } = this.#kin(this.#inBlock, entry);
    const company = own * WEIGHT.companyInBlock.own + shared * WEIGHT.companyInBlock.shared;
    const confirmed = this.#confirmed[entry] === 1 ? WEIGHT.confirmedOnPage : 0;
    return senses[row + SENSE.cues]! * WEIGHT.cue + company + confirmed + this.#topicScore(entry);
  }

  #topicScore(entry: number): number {
    if (this.#certainTerms * 1000 < TOPIC.densePerThousand * this.#words) return 0;
    const { own, shared } = this.#kin(this.#onPage, entry);
    return Math.min(1, (own + shared / 2) / TOPIC.terms) * WEIGHT.topicOfPage;
  }

  /** Distinct entries of the same trade, and shared ones, that keep an entry company; itself left out. */
  #kin(company: Company, entry: number): { own: number; shared: number } {
    const { discipline } = this.#lexicon.entries[entry]!;
    const itself = company.has(entry) ? 1 : 0;
    const { tally } = company;
    switch (discipline) {
      case 'both':
        return { own: tally.both - itself, shared: tally.marketing + tally.it };
      case 'marketing':
      case 'it':
        return { own: tally[discipline] - itself, shared: tally.both };
      default:
        return assertNever(discipline);
    }
  }

  #entryAt(senses: Int32Array, row: number): number {
    return entryOfForm(this.#lexicon.forms[senses[row + SENSE.form]!]!);
  }

  #hitAt(senses: Int32Array, row: number): TermHit {
    const form = this.#lexicon.forms[senses[row + SENSE.form]!]!;
    const { id, discipline } = this.#lexicon.entries[entryOfForm(form)]!;
    const language = (form & FLAG.french) !== 0 ? 'fr' : 'en';
    return { start: senses[row + SENSE.start]!, end: senses[row + SENSE.end]!, entry: id, language, discipline };
  }
}

/** The first row of the place after the one at `row`. */
function afterPlace(senses: Int32Array, row: number): number {
  const start = senses[row + SENSE.start]!;
  let after = row + SENSE.size;
  while (after < senses.length && senses[after + SENSE.start] === start) after += SENSE.size;
  return after;
}
