import type { EntryId } from '../../core/entry/ids.ts';
import type { MarkLook } from '../../core/settings/settings.ts';
import type { LoadLateParts } from '../late-parts.ts';
import type { BlockRecord, PageTerm } from '../scanner/block-record.ts';
import { isPlaced, toStaticRanges } from '../text/text-range.ts';
import { LateBoxes } from './late-boxes.ts';
import type { MarkGroup, MarkSurface } from './mark-group.ts';
import { MarkGroups } from './mark-groups.ts';
import { MarkSheet } from './mark-sheet.ts';
import type { StateOf } from './mark-state.ts';
import { NearTerms } from './near-terms.ts';
import { PageRoots, type PageRoot } from './page-roots.ts';
import { PublicMarks } from './public-marks.ts';
import type { ScreenCap } from './screen-cap.ts';

type PainterOptions = {
  readonly document: Document;
  readonly stateOf: StateOf;
  readonly cap: ScreenCap;
  /** Whether `stateOf` may say `private`: what such marks need in the page is there from the start, or it would tell of them. */
  readonly hasPrivateTerms: boolean;
  readonly loadLateParts: LoadLateParts;
  /** Blocks have come near the viewport, or their boxes have gone: they may have been shown or hidden. */
  readonly onMoved: (records: Iterable<BlockRecord>) => void;
  /** Takes all marks out of the page. */
  readonly signal: AbortSignal;
};

/** What the page has taken from us is put back this long after something happened to it, in milliseconds. */
const RESTORE_AFTER = 300;

/**
 * Paints the marks of what is near the viewport, on the surface that their state asks for. Static ranges, because live
 * ones make every change of a page pay; only what is near, because each registered range costs at each frame in which
 * the page changes; in one go after each batch of changes, and only what is different.
 */
export class MarkPainter {
  readonly #options: PainterOptions;
  readonly #groups: MarkGroups;
  readonly #roots = new PageRoots();
  /** A root that is taken out and put back is told of again. */
  readonly #listened = new WeakSet<PageRoot>();
  readonly #sheet = new MarkSheet();
  readonly #public = new PublicMarks();
  readonly #near: NearTerms;
  readonly #forcedColors = matchMedia('(forced-colors: active)');
  #boxes: LateBoxes | null = null;
  #look: MarkLook = 'dotted';
  #frame = 0;
  #isResized = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PainterOptions) {
    const { document, signal, hasPrivateTerms, onMoved } = options;
    this.#options = options;
    this.#near = new NearTerms(document);
    this.#groups = new MarkGroups({ onSeen: (groups) => this.#repaint(groups), onMoved });
    this.#public.putIntoPage();
    if (hasPrivateTerms) this.#openBoxes();
    this.addRoot(document);
    window.addEventListener('resize', () => this.#onResize(), { signal });
    this.#forcedColors.addEventListener('change', () => this.#repaint(this.#groups.all()), { signal });
    signal.addEventListener('abort', () => this.#stop());
  }

  set look(look: MarkLook) {
    if (look === this.#look) return;
    this.#look = look;
    this.#public.look = look;
    if (this.#boxes) this.#boxes.look = look;
  }

  /** Marks are seen in a tree that has been told of: the document is, an open shadow root has to be. */
  addRoot(root: PageRoot): void {
    if (root instanceof ShadowRoot) this.#sheet.putInto(root);
    if (this.#listened.has(root)) return;
    this.#listened.add(root);
    this.#roots.add(root);
    this.#boxes?.watch(root);
    const options = { capture: true, passive: true, signal: this.#options.signal } as const;
    // Scrolling does not bubble, and leaves no shadow tree.
    for (const type of ['scroll', 'pointerover']) root.addEventListener(type, () => this.#lookLater(), options);
    root.addEventListener('scrollend', ({ target }) => target && this.#groups.check(target), options);
  }

  /** Repaints records that changed; one that is gone has no terms. */
  update(changed: Iterable<BlockRecord>): void {
    const groups = new Set<MarkGroup>();
    const gone: BlockRecord[] = [];
    for (const record of changed)
      if (record.terms.length > 0) groups.add(this.#groups.follow(record));
      else gone.push(record);
    // Last: a group that lost its only record for another one is still near.
    for (const record of gone) {
      const group = this.#groups.unfollow(record);
      if (group) groups.add(group);
    }
    this.#repaint([...groups, ...this.#groups.lookAtUnknown(gone.length > 0)]);
    this.#restoreLater();
  }

  /** The records of which marks are painted, with the terms that are marked. */
  *painted(): Generator<readonly [BlockRecord, readonly PageTerm[]]> {
    for (const { records, painted } of this.#groups.all())
      for (const record of painted.size > 0 ? records : []) {
        const terms = record.terms.filter((term) => painted.has(term));
        if (terms.length > 0) yield [record, terms];
      }
  }

  /** The records of which marks are painted. */
  *shown(): Generator<BlockRecord> {
    for (const { records, painted } of this.#groups.all())
      for (const record of painted.size > 0 ? records : [])
        if (record.terms.some((term) => painted.has(term))) yield record;
  }

  /** Entries whose state is another one now. */
  restate(entries: Iterable<EntryId>): void {
    const changed = new Set(entries);
    const isOfChanged = ({ terms }: BlockRecord) => terms.some(({ entry }) => changed.has(entry));
    this.#repaint([...this.#groups.all()].filter(({ records }) => [...records].some(isOfChanged)));
  }

  /** The state of any entry may be another one now. */
  restateAll(): void {
    this.#repaint(this.#groups.all());
  }

  #repaint(groups: Iterable<MarkGroup>): void {
    for (const [group, wanted] of this.#choose(groups)) {
      for (const [term, { surface, place, ranges }] of group.painted) {
        if (wanted.get(term) === surface && term.range === place) continue;
        for (const range of ranges) surface.delete(range);
        group.painted.delete(term);
      }
      for (const [term, surface] of wanted) {
        if (group.painted.has(term)) continue;
        const ranges = toStaticRanges(term.range);
        for (const range of ranges) surface.add(range);
        group.painted.set(term, { surface, place: term.range, ranges });
      }
    }
  }

  #choose(groups: Iterable<MarkGroup>): ReadonlyMap<MarkGroup, ReadonlyMap<PageTerm, MarkSurface>> {
    const { cap } = this.#options;
    const wanted = new Map([...groups].map((group) => [group, this.#surfacesOf(group)]));
    const near = [...wanted.values()].flatMap((surfaces) => [...surfaces.keys()]);
    const gone = [...wanted].flatMap(([{ isNear, painted }, surfaces]) =>
      isNear ? [...painted.keys()].filter((term) => !surfaces.has(term)) : [],
    );
    cap.decide(near, this.#painted(), gone);
    for (const surfaces of wanted.values())
      for (const term of surfaces.keys()) if (cap.holdsBack(term)) surfaces.delete(term);
    return wanted;
  }

  *#painted(): Generator<PageTerm> {
    for (const { painted } of this.#groups.all()) yield* painted.keys();
  }

  #surfacesOf(group: MarkGroup): Map<PageTerm, MarkSurface> {
    const surfaces = new Map<PageTerm, MarkSurface>();
    for (const term of this.#near.choose(group)) {
      const surface = isPlaced(term.range) ? this.#surfaceFor(term) : null;
      if (surface) surfaces.set(term, surface);
    }
    return surfaces;
  }

  #surfaceFor({ entry, discipline }: PageTerm): MarkSurface | null {
    const state = this.#options.stateOf(entry, discipline);
    if (state === 'known') return null;
    return state === 'private' || this.#forcedColors.matches ? this.#openBoxes() : this.#public[state];
  }

  #openBoxes(): LateBoxes {
    this.#boxes ??= new LateBoxes({ ...this.#options, roots: this.#roots }, this.#look);
    return this.#boxes;
  }

  #onResize(): void {
    this.#isResized = true;
    this.#lookLater();
  }

  /** The reader scrolls, or points at the page: in the next frame, what is near is looked at again. */
  #lookLater(): void {
    this.#restoreLater();
    if (!this.#near.followsScrolling) return;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#repaint(this.#near.scrolled());
    });
  }

  /** A page may set all its style sheets anew, or clear all its highlights. */
  #restoreLater(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#public.putIntoPage();
      this.#roots.forEach((root) => root instanceof ShadowRoot && this.#sheet.putInto(root));
      if (this.#isResized) this.#groups.lookAround();
      this.#isResized = false;
    }, RESTORE_AFTER);
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#groups.stop();
    this.#public.takeOutOfPage();
    this.#roots.forEach((root) => root instanceof ShadowRoot && this.#sheet.takeOutOf(root));
  }
}
