import type { Language } from '../../core/entry/language.ts';
import { TextSifter } from '../../core/matching/sift-text.ts';
import { createTextPasses } from '../../core/matching/text-passes.ts';
import { SenseDecider, type TermHit } from '../../core/matching/decide-senses.ts';
import { createBlockScanner, type BlockScan, type ScanBlock } from '../../core/matching/scan-block.ts';
import type { Lexicon } from '../../core/matching/lexicon.ts';
import type { Density } from '../../core/settings/settings.ts';
import type { BlockDraft, DomBlock } from '../text/block-draft.ts';
import { declaredLanguage } from '../text/declared-language.ts';
import type { ReadingOptions } from '../text/element-rules.ts';
import { readablePart } from '../text/readable-part.ts';
import { rangeInBlock } from '../text/text-range.ts';
import { UnreadText } from '../text/unread-text.ts';
import { isSeen } from '../text/visibility.ts';
import type { BlockRecord, PageTerm } from './block-record.ts';
import { createChooser, type ChooseMarks } from './choose-marks.ts';
import type { Section } from './sections.ts';

/** Records whose marks are no longer what they were; one that is gone has no terms. */
export type ChangeListener = (changed: ReadonlySet<BlockRecord>) => void;

/**
 * The terms of a page as it stands: one record for each block that may hold some, found by its text nodes.
 * Senses are decided with what the page has shown so far, and again when it has shown more. Changes are gathered and
 * told by `flush`.
 */
export class PageTerms {
  readonly #records = new Set<BlockRecord>();
  readonly #byNode = new Map<Text, readonly BlockRecord[]>();
  readonly #decider: SenseDecider;
  #isReadOnce = false;
  /** Of the elements that came or changed since, those whose text without a term was counted. */
  readonly #counted = new WeakSet<Node>();
  readonly #changed = new Set<BlockRecord>();
  /** Of which the marks have to be chosen anew. */
  readonly #touched = new Set<BlockRecord>();
  readonly #changedSections = new Set<Section>();
  #density: Density | undefined;
  #chooseMarks: ChooseMarks = createChooser(undefined);
  readonly #scanBlock: ScanBlock;
  readonly #sifter: TextSifter;
  readonly #onChange: ChangeListener;
  readonly #unread: UnreadText;
  /** The element around the text that is being scanned. Nobody keeps it: the page may take it away. */
  #scanned: Element | null = null;
  readonly #askLanguage = () => this.#scanned && declaredLanguage(this.#scanned);

  constructor(lexicon: Lexicon, onChange: ChangeListener, reading: ReadingOptions = {}) {
    const passes = createTextPasses(lexicon);
    this.#scanBlock = createBlockScanner(lexicon, {}, passes);
    this.#sifter = new TextSifter(lexicon, passes);
    this.#decider = new SenseDecider(lexicon);
    this.#onChange = onChange;
    this.#unread = new UnreadText(reading);
  }

  /** How often a term is marked. To be flushed. */
  set density(density: Density | undefined) {
    if (density === this.#density) return;
    this.#density = density;
    this.#chooseMarks = createChooser(density);
    for (const record of this.#records) this.#touch(record);
  }

  get records(): ReadonlySet<BlockRecord> {
    return this.#records;
  }

  /** How many words the page has. */
  get words(): number {
    return this.#decider.words;
  }

  recordsAt(node: Text): readonly BlockRecord[] {
    return this.#byNode.get(node) ?? [];
  }

  /** Takes note of a text, to be picked or not. `isApart`: white space parts it from the text before. */
  gather(text: string, isApart: boolean): void {
    this.#sifter.add(text, isApart);
  }

  /** The numbers of the gathered texts that a term may be in, or begin in, ascending. The others are only counted. */
  pick(texts: readonly Text[]): number[] {
    return this.#sifter.pick((text, words) => this.#learnPlain(texts[text]!, words));
  }

  add(draft: BlockDraft, section: Section): void {
    if (draft.start === 0) this.#forgetOlder(draft);
    const scan = this.#scanAround(draft);
    const found = scan.places > 0 ? this.#readable(draft.finish(), scan) : null;
    if (!found) return this.#learnPlain(draft.first, scan.words);
    if (found.block.nodes.some(({ isConnected }) => !isConnected)) return;
    this.#keepRecord({ ...found, section, isHidden: !isSeen(found.block), terms: [] });
  }

  /**
   * Reads a block that is not put together of text nodes, and may not be in the page yet. Null where it has nothing that
   * could be a term.
   */
  addBlock(block: DomBlock, declared: Language | null, section: Section): BlockRecord | null {
    const scan = this.#scanBlock(block.text, declared);
    if (scan.places === 0) {
      this.#decider.learnLength(scan.words);
      return null;
    }
    const record: BlockRecord = { block, scan, section, isHidden: false, terms: [] };
    this.#keepRecord(record);
    return record;
  }

  /** The text of a block stands at other nodes now, or nowhere. */
  move(record: BlockRecord, block: DomBlock): void {
    this.#forgetNodes(record);
    record.block = block;
    this.#rememberNodes(record);
    for (const term of record.terms) term.range = rangeInBlock(block, term.start, term.end);
    if (record.terms.length > 0) this.#changed.add(record);
  }

  /** Whether a block is known just as it stands. If so it goes over to the section, with its marks. */
  keep({ container, text, first, others }: BlockDraft, section: Section): boolean {
    const [record, ...pieces] = this.recordsAt(first);
    if (!record || pieces.length > 0 || record.block.container !== container || record.block.text !== text)
      return false;
    if (record.block.nodes.some((node, at) => node !== (at === 0 ? first : others[at - 1]))) return false;
    if (record.section === section) return true;
    this.#changedSections.add(record.section).add(section);
    record.section.records.delete(record);
    if (record.section.leaders?.delete(record)) (section.leaders ??= new Set()).add(record);
    section.records.add(record);
    record.section = section;
    return true;
  }

  remove(record: BlockRecord): void {
    if (this.#records.delete(record)) this.#decider.forget(record.scan);
    record.section.records.delete(record);
    record.section.leaders?.delete(record);
    record.terms = [];
    this.#forgetNodes(record);
    this.#changed.add(record);
    this.#touch(record);
  }

  /** Looks again which blocks are seen and which are hidden. */
  updateVisibility(records: Iterable<BlockRecord>): void {
    for (const record of records) {
      const isHidden = !isSeen(record.block);
      if (record.isHidden === isHidden) continue;
      record.isHidden = isHidden;
      this.#touch(record);
    }
  }

  /** Decides every block once more: a page that turned out to be about the trade confirms its ambiguous terms. */
  *decideAgain(): Generator<undefined> {
    this.#isReadOnce = true;
    for (const record of this.#records) {
      if (record.scan.isOpen) this.#decide(record);
      yield;
    }
  }

  /** Brings the marks up to date and tells of every record that changed since the last time. */
  flush(): void {
    for (const record of this.#chooseMarks({ records: this.#touched, sections: this.#changedSections }))
      this.#changed.add(record);
    this.#touched.clear();
    this.#changedSections.clear();
    if (this.#changed.size === 0) return;
    const changed = new Set(this.#changed);
    this.#changed.clear();
    this.#onChange(changed);
  }

  /**
   * Text without a term only tells how long the page is. A clock that ticks, in one text node or in ever new ones, must
   * not make it longer and longer: when the page has been read once, the text of an element counts once.
   */
  #learnPlain({ parentNode }: Text, words: number): void {
    if (this.#isReadOnce) {
      if (!parentNode || this.#counted.has(parentNode)) return;
      this.#counted.add(parentNode);
    }
    this.#decider.learnLength(words);
  }

  /** A page that changes while it is read may have the same text read twice. */
  #forgetOlder({ first, others }: BlockDraft): void {
    for (const record of this.recordsAt(first)) this.remove(record);
    for (const node of others) for (const record of this.recordsAt(node)) this.remove(record);
  }

  /** Where the words do not tell their language, what the page declares does. */
  #scanAround({ text, container }: Pick<DomBlock, 'text' | 'container'>): BlockScan {
    this.#scanned = container;
    const scan = this.#scanBlock(text, this.#askLanguage);
    this.#scanned = null;
    return scan;
  }

  /** What nobody reads is left out. */
  #readable(block: DomBlock, scan: BlockScan): Pick<BlockRecord, 'block' | 'scan'> | null {
    const readable = readablePart(block, this.#unread);
    if (!readable || readable === block) return readable && { block, scan };
    const again = this.#scanAround(readable);
    return again.places > 0 ? { block: readable, scan: again } : null;
  }

  #keepRecord(record: BlockRecord): void {
    this.#decider.learn(record.scan);
    this.#records.add(record);
    record.section.records.add(record);
    this.#rememberNodes(record);
    this.#decide(record);
  }

  #rememberNodes(record: BlockRecord): void {
    for (const node of record.block.nodes) this.#byNode.set(node, [...this.recordsAt(node), record]);
  }

  #forgetNodes(record: BlockRecord): void {
    for (const node of record.block.nodes) {
      // A giant text has a record for each of its pieces.
      const others = this.recordsAt(node).filter((other) => other !== record);
      if (others.length > 0) this.#byNode.set(node, others);
      else this.#byNode.delete(node);
    }
  }

  #decide(record: BlockRecord): void {
    const hits = this.#decider.decide(record.scan);
    const isSame =
      hits.length === record.terms.length && hits.every(({ entry }, at) => entry === record.terms[at]?.entry);
    if (isSame) return;
    record.terms = hits.map((hit) => toPageTerm(hit, record.block));
    this.#changed.add(record);
    this.#touch(record);
  }

  #touch(record: BlockRecord): void {
    this.#touched.add(record);
    this.#changedSections.add(record.section);
  }
}

function toPageTerm({ entry, discipline, start, end }: TermHit, block: DomBlock): PageTerm {
  return { entry, discipline, start, end, range: rangeInBlock(block, start, end), isMarked: false };
}
