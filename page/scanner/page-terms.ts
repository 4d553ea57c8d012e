import { languageOfTag } from '../../core/documents/document-text.ts';
import { SenseDecider, type TermHit } from '../../core/matching/decide-senses.ts';
import { createBlockScanner, type BlockScan, type ScanBlock } from '../../core/matching/scan-block.ts';
import type { Lexicon } from '../../core/matching/lexicon.ts';
import type { DomBlock } from '../text/read-blocks.ts';
import { rangeInBlock } from '../text/text-range.ts';
import type { BlockRecord, PageTerm } from './block-record.ts';
import { markFirstInSection, type Section } from './sections.ts';

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
  /** By container and first node: what blocks without a term were when they were read. */
  readonly #plain = new WeakMap<Element, Map<Text, BlockScan>>();
  readonly #changed = new Set<BlockRecord>();
  readonly #changedSections = new Set<Section>();
  readonly #scanBlock: ScanBlock;
  readonly #onChange: ChangeListener;

  constructor(lexicon: Lexicon, onChange: ChangeListener) {
    this.#scanBlock = createBlockScanner(lexicon);
    this.#decider = new SenseDecider(lexicon);
    this.#onChange = onChange;
  }

  get records(): ReadonlySet<BlockRecord> {
    return this.#records;
  }

  recordsAt(node: Text): readonly BlockRecord[] {
    return this.#byNode.get(node) ?? [];
  }

  add(block: DomBlock, section: Section): void {
    const scan = this.#scan(block);
    this.#forgetOlder(block);
    this.#forgetPlain(block);
    if (scan.places === 0) return this.#learnPlain(block, scan);
    if (block.nodes.some(({ isConnected }) => !isConnected)) return;
    this.#decider.learn(scan);
    const record: BlockRecord = { block, scan, section, isHidden: !isVisible(block.container), terms: [] };
    this.#records.add(record);
    section.records.add(record);
    for (const node of block.nodes) this.#byNode.set(node, [...this.recordsAt(node), record]);
    this.#decide(record);
  }

  remove(record: BlockRecord): void {
    if (this.#records.delete(record)) this.#decider.forget(record.scan);
    record.section.records.delete(record);
    record.terms = [];
    for (const node of record.block.nodes) this.#byNode.delete(node);
    this.#changed.add(record);
    this.#changedSections.add(record.section);
  }

  /** Looks again which blocks are seen and which are hidden. */
  updateVisibility(records: Iterable<BlockRecord>): void {
    for (const record of records) {
      const isHidden = !isVisible(record.block.container);
      if (record.isHidden === isHidden) continue;
      record.isHidden = isHidden;
      this.#changedSections.add(record.section);
    }
  }

  /** Decides every block once more: a page that turned out to be about the trade confirms its ambiguous terms. */
  *decideAgain(): Generator<undefined> {
    for (const record of this.#records) {
      if (record.scan.isOpen) this.#decide(record);
      yield;
    }
  }

  /** Brings the marks of changed sections up to date and tells of every record that changed since the last time. */
  flush(): void {
    for (const section of this.#changedSections)
      for (const record of markFirstInSection(section)) this.#changed.add(record);
    this.#changedSections.clear();
    if (this.#changed.size === 0) return;
    const changed = new Set(this.#changed);
    this.#changed.clear();
    this.#onChange(changed);
  }

  /** Text without a term only tells how long the page is. */
  #learnPlain({ nodes, starts, container }: DomBlock, scan: BlockScan): void {
    this.#decider.learn(scan);
    const isLaterPieceOfNode = starts[0]! < 0;
    if (isLaterPieceOfNode) return;
    const known = this.#plain.get(container) ?? new Map<Text, BlockScan>();
    this.#plain.set(container, known.set(nodes[0]!, scan));
  }

  /** A clock that ticks, in one text node or in ever new ones, must not make the page longer and longer. */
  #forgetPlain({ nodes, starts, container }: DomBlock): void {
    const known = this.#plain.get(container);
    const isLaterPieceOfNode = starts[0]! < 0;
    if (!known || isLaterPieceOfNode) return;
    for (const [node, scan] of known) {
      if (node.isConnected && !nodes.includes(node)) continue;
      this.#decider.forget(scan);
      known.delete(node);
    }
  }

  /** A page that changes while it is read may have the same text read twice. */
  #forgetOlder({ nodes, starts }: DomBlock): void {
    const isLaterPieceOfNode = starts[0]! < 0;
    if (isLaterPieceOfNode) return;
    for (const node of nodes) for (const record of this.recordsAt(node)) this.remove(record);
  }

  /** Where the words of a block do not tell its language, what the page declares does. */
  #scan(block: DomBlock) {
    const scan = this.#scanBlock(block.text, null);
    if (scan.places === 0 || scan.language) return scan;
    const declared = languageOfTag(block.container.closest('[lang]')?.getAttribute('lang'));
    return declared ? this.#scanBlock(block.text, declared) : scan;
  }

  #decide(record: BlockRecord): void {
    const hits = this.#decider.decide(record.scan);
    const isSame =
      hits.length === record.terms.length && hits.every(({ entry }, at) => entry === record.terms[at]?.entry);
    if (isSame) return;
    record.terms = hits.map((hit) => toPageTerm(hit, record.block));
    this.#changed.add(record);
    this.#changedSections.add(record.section);
  }
}

function toPageTerm({ entry, discipline, start, end }: TermHit, block: DomBlock): PageTerm {
  return { entry, discipline, range: rangeInBlock(block, start, end), isMarked: false };
}

function isVisible(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // Without a box of its own an element counts as hidden, though its text is seen where its parent is.
  const { display, visibility } = getComputedStyle(element);
  const parent = element.parentElement;
  return display === 'contents' && visibility === 'visible' && parent !== null && isVisible(parent);
}
