import * as DOUBT from './doubts.ts';
import * as SENSE from './sense-columns.ts';
import * as FLAG from './form-flags.ts';
import { assertNever } from '../entry/assert-never.ts';
import type { Discipline } from '../entry/discipline.ts';
import { entryOfForm, type Lexicon } from './lexicon.ts';
import type { BlockScan } from './scan-block.ts';
import type { Kin, SenseFacts } from './weigh-sense.ts';

/** Distinct entries of each discipline that were met. */
abstract class Company {
  readonly #lexicon: Lexicon;
  readonly #tally: Record<Discipline, number> = { marketing: 0, it: 0, both: 0 };

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  abstract has(entry: number): boolean;

  /** Distinct entries of the same trade, and shared ones, that keep an entry company; itself left out. */
  kinOf(entry: number): Kin {
    const { discipline } = this.#lexicon.entries[entry]!;
    const itself = this.has(entry) ? 1 : 0;
    switch (discipline) {
      case 'both':
        return { own: this.#tally.both - itself, shared: this.#tally.marketing + this.#tally.it };
      case 'marketing':
      case 'it':
        return { own: this.#tally[discipline] - itself, shared: this.#tally.both };
      default:
        return assertNever(discipline);
    }
  }

  protected count(entry: number, by: 1 | -1): void {
    this.#tally[this.#lexicon.entries[entry]!.discipline] += by;
  }

  protected forgetAll(): void {
    this.#tally.marketing = 0;
    this.#tally.it = 0;
    this.#tally.both = 0;
  }
}

/** The company in one block, cleared for the next in no time. */
class BlockCompany extends Company {
  readonly #seen: Uint32Array;
  /** An entry is in the present company where `seen` holds this number. */
  #serial = 1;

  constructor(lexicon: Lexicon) {
    super(lexicon);
    this.#seen = new Uint32Array(lexicon.entries.length);
  }

  has(entry: number): boolean {
    return this.#seen[entry] === this.#serial;
  }

  clear(): void {
    this.#serial++;
    this.forgetAll();
  }

  add(entry: number): void {
    if (this.has(entry)) return;
    this.#seen[entry] = this.#serial;
    this.count(entry, 1);
  }
}

/** The company on a page, from which text may go again. */
class PageCompany extends Company {
  readonly #times: Uint32Array;

  constructor(lexicon: Lexicon) {
    super(lexicon);
    this.#times = new Uint32Array(lexicon.entries.length);
  }

  has(entry: number): boolean {
    return this.#times[entry] !== 0;
  }

  add(entry: number): void {
    if (this.#times[entry]!++ === 0) this.count(entry, 1);
  }

  remove(entry: number): void {
    if (--this.#times[entry]! === 0) this.count(entry, -1);
  }
}

/** What one page has shown so far that bears on its doubtful senses. */
export class PageEvidence {
  readonly #lexicon: Lexicon;
  readonly #onPage: PageCompany;
  readonly #inBlock: BlockCompany;
  readonly #doubtfulInBlock: BlockCompany;
  /** By entry: doubtful terms of it whose cues spoke for it, and against it. */
  readonly #confirmed: Uint32Array;
  readonly #refuted: Uint32Array;
  /** Entries whose acronym the page explains as something else. */
  readonly #redefined = new Set<number>();
  #words = 0;
  #certainTerms = 0;
  #doubtfulSenses = 0;
  #topicSum = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#onPage = new PageCompany(lexicon);
    this.#inBlock = new BlockCompany(lexicon);
    this.#doubtfulInBlock = new BlockCompany(lexicon);
    this.#confirmed = new Uint32Array(lexicon.entries.length);
    this.#refuted = new Uint32Array(lexicon.entries.length);
  }

  /** How many words the page has shown. */
  get words(): number {
    return this.#words;
  }

  /** Takes note of text without a term. */
  learnLength(words: number): void {
    this.#words += words;
  }

  /** Takes note of what a block shows. */
  learn(scan: BlockScan): void {
    this.#count(scan, 1);
  }

  /** Takes it back, when the text has gone. */
  forget(scan: BlockScan): void {
    this.#count(scan, -1);
  }

  #count({ senses, words }: BlockScan, by: 1 | -1): void {
    this.#words += by * words;
    for (let row = 0; row < senses.length; row += SENSE.size) {
      const entry = this.#entryAt(senses, row);
      const doubts = senses[row + SENSE.doubts]!;
      const cues = senses[row + SENSE.cues]!;
      if (doubts === 0) {
        this.#certainTerms += by;
        if (by > 0) this.#onPage.add(entry);
        else this.#onPage.remove(entry);
      } else {
        this.#doubtfulSenses += by;
        this.#topicSum += by * senses[row + SENSE.topic]!;
      }
      if (cues > 0) this.#confirmed[entry]! += by;
      if (cues < 0) this.#refuted[entry]! += by;
      // What a page has said of an acronym, it has said.
      if ((doubts & DOUBT.redefined) !== 0) this.#redefined.add(entry);
    }
  }

  /** Turns to the block whose senses are asked about next. */
  turnTo({ senses }: BlockScan): void {
    this.#inBlock.clear();
    this.#doubtfulInBlock.clear();
    for (let row = 0; row < senses.length; row += SENSE.size) {
      const company = senses[row + SENSE.doubts] === 0 ? this.#inBlock : this.#doubtfulInBlock;
      company.add(this.#entryAt(senses, row));
    }
  }

  /** The doubts of a sense, with what the rest of the page adds. */
  doubtsAbout(senses: readonly number[], row: number): number {
    const doubts = senses[row + SENSE.doubts]!;
    if (this.#redefined.size === 0) return doubts;
    const isAcronym = (this.#lexicon.forms[senses[row + SENSE.form]!]! & FLAG.acronym) !== 0;
    return isAcronym && this.#redefined.has(this.#entryAt(senses, row)) ? doubts | DOUBT.redefined : doubts;
  }

  /** What is known of a doubtful sense of the block that was turned to. */
  factsAbout(senses: readonly number[], row: number): SenseFacts {
    const entry = this.#entryAt(senses, row);
    const cues = senses[row + SENSE.cues]!;
    const doubts = this.doubtsAbout(senses, row);
    const isRedefined = (doubts & DOUBT.redefined) !== 0;
    // What a sense shows itself is in `cues` already.
    const isConfirmed = !isRedefined && (this.#confirmed[entry]! > (cues > 0 ? 1 : 0) || this.#onPage.has(entry));
    return {
      doubts,
      isVerb: (this.#lexicon.forms[senses[row + SENSE.form]!]! & FLAG.verb) !== 0,
      cues,
      topic: senses[row + SENSE.topic]!,
      inBlock: this.#inBlock.kinOf(entry),
      doubtfulKin: this.#doubtfulInBlock.kinOf(entry).own,
      onPage: this.#onPage.kinOf(entry),
      density: this.#words === 0 ? 0 : (this.#certainTerms * 1000) / this.#words,
      pageTopic: this.#pageTopicBut(senses[row + SENSE.topic]!),
      isConfirmed,
      isRefuted: !isConfirmed && this.#refuted[entry]! > (cues < 0 ? 1 : 0),
    };
  }

  /** The mean of what the surroundings of all doubtful senses say, without one of them; few of them say little. */
  #pageTopicBut(topic: number): number {
    return (this.#topicSum - topic) / (this.#doubtfulSenses + 1);
  }

  #entryAt(senses: readonly number[], row: number): number {
    return entryOfForm(this.#lexicon.forms[senses[row + SENSE.form]!]!);
  }
}
