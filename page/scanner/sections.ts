import type { EntryId } from '../../core/entry/ids.ts';
import { blockHolder, HEADING, isHeading, kindByName } from '../text/element-rules.ts';
import type { BlockRecord } from './block-record.ts';
import { inDocumentOrder } from './document-order.ts';
import type { PageTerms } from './page-terms.ts';

/** A stretch of the page under one heading: a term is marked once in it. */
export type Section = {
  readonly records: Set<BlockRecord>;
  /** Those that were in view before the rest was read: their marks stay where the reader has seen them. */
  leaders?: Set<BlockRecord>;
};

/** Blocks with terms after which a section ends even without a heading: some screens full of text. */
const MAX_RECORDS = 100;

/** Hands out sections to blocks that come in document order. */
export class SectionCutter {
  #section: Section;

  constructor(section: Section = { records: new Set() }) {
    this.#section = section;
  }

  /** A heading has been passed. */
  cut(): void {
    if (this.#section.records.size > 0) this.#section = { records: new Set() };
  }

  sectionOf(container: Element): Section {
    if (isHeading(container) || this.#section.records.size >= MAX_RECORDS) this.cut();
    return this.#section;
  }
}

/** Text nodes to look over for the section that a changed stretch belongs to, before it and behind it. */
const LOOK_AROUND = 200;

/** The section that a text goes on with, in its own tree, or one below it under the same heading. */
export function sectionAround(first: Text, terms: PageTerms): Section | undefined {
  const walker = first.ownerDocument.createTreeWalker(first.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  if (isInHeading(first)) return undefined;
  for (let steps = 0; steps < LOOK_AROUND; steps++) {
    const text = walker.previousNode() as Text | null;
    const [record] = text ? terms.recordsAt(text) : [];
    // A heading with a term begins the section that it stands over.
    if (record) return record.section;
    if (!text || isInHeading(text)) break;
  }
  walker.currentNode = first;
  for (let steps = 0; steps < LOOK_AROUND; steps++) {
    const text = walker.nextNode() as Text | null;
    if (!text || isInHeading(text)) return undefined;
    const [record] = terms.recordsAt(text);
    if (record) return record.section;
  }
  return undefined;
}

const isInHeading = (text: Text): boolean => kindByName(blockHolder(text.parentNode)) === HEADING;

/**
 * Marks the first occurrence of each entry: of the leaders first, then of all others, in document order. Returns the
 * records in which a mark came or went.
 */
export function markFirstInSection({ records, leaders }: Section): BlockRecord[] {
  const inOrder = inDocumentOrder([...records]);
  const isLeader = (record: BlockRecord) => leaders?.has(record) === true;
  const ordered = leaders?.size ? [...inOrder.filter(isLeader), ...inOrder.filter((one) => !isLeader(one))] : inOrder;
  const seen = new Set<EntryId>();
  return ordered.filter((record) => markOnce(record, () => true, seen));
}

/** Marks the first term of each entry that is wanted, if it has not been seen before. */
export const markOnce = (
  record: BlockRecord,
  isWanted: (entry: EntryId) => boolean,
  seen = new Set<EntryId>(),
): boolean => markTerms(record, (entry) => isWanted(entry) && !seen.has(entry) && !!seen.add(entry));

/** Marks the terms that are wanted, in reading order, if they are seen. Returns whether a mark came or went. */
export function markTerms({ terms, isHidden }: BlockRecord, isWanted: (entry: EntryId) => boolean): boolean {
  let hasChanged = false;
  for (const term of terms) {
    const isMarked = !isHidden && isWanted(term.entry);
    hasChanged ||= term.isMarked !== isMarked;
    term.isMarked = isMarked;
  }
  return hasChanged;
}
