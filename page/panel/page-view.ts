import type { EntryId } from '../../core/entry/ids.ts';
import type { Reach } from '../documents/page-document.ts';
import type { PageRoot, PageRoots } from '../highlighter/page-roots.ts';
import type { BlockRecord, PageTerm } from '../scanner/block-record.ts';
import { inDocumentOrder } from '../scanner/document-order.ts';
import { countTerms, type TermCount } from './count-terms.ts';
import { describeText, type DescribedText } from './describe-text.ts';
import { TermShower } from './show-term.ts';
import { TermsInView } from './terms-in-view.ts';

/** What a follower is told of a page. */
export type PageNews =
  /** In document order. */
  | { readonly kind: 'terms'; readonly terms: readonly TermCount[] }
  /** Which of them are in view. */
  | { readonly kind: 'view'; readonly entries: readonly EntryId[] }
  | ({ readonly kind: 'text'; readonly words: number } & DescribedText)
  /** The page as it was at the start has been read to its end. */
  | { readonly kind: 'read' };

export type PageFollower = (news: PageNews) => void;

/** How long after a change, or while the reader scrolls, followers are told. Milliseconds. */
const PACE = 200;

type Following = { readonly noteChange: () => void; readonly listenTo: (root: PageRoot) => void };

export type PageViewOptions = {
  readonly document: Document;
  /** What has been read. */
  readonly read: () => { readonly records: Iterable<BlockRecord>; readonly words: number };
  /** The trees that are read: the document, and open shadow roots. */
  readonly roots: PageRoots;
  /** Whether the page shows a mark for a term. */
  readonly isShown: (term: PageTerm) => boolean;
  readonly reach?: Reach | undefined;
  readonly signal: AbortSignal;
};

/** What stands in a page and what of it is in view, for whoever follows it; while nobody does, it costs nothing. */
export class PageView {
  readonly #document: Document;
  readonly #read: PageViewOptions['read'];
  readonly #roots: PageRoots;
  readonly #followings = new Set<Following>();
  readonly #shower: TermShower;

  constructor({ read, roots, ...options }: PageViewOptions) {
    this.#document = options.document;
    this.#read = read;
    this.#roots = roots;
    this.#shower = new TermShower(options);
  }

  /** To be told of each root that is read from now on. */
  listenTo(root: PageRoot): void {
    for (const following of this.#followings) following.listenTo(root);
  }

  /** The terms of the page are no longer what they were. */
  noteChange(): void {
    for (const following of this.#followings) following.noteChange();
  }

  showTerm(entry: EntryId): Promise<boolean> {
    return this.#shower.show(entry, this.#read().records);
  }

  /** Tells once what the page says and where. */
  describe(follower: PageFollower): void {
    const { records, words } = this.#read();
    follower({ kind: 'text', words, ...describeText(this.#document, inDocumentOrder([...records])) });
  }

  /** Tells at once, and of each change until the signal aborts. */
  follow(follower: PageFollower, signal: AbortSignal): void {
    const following = startFollowing(follower, () => this.#read().records, signal);
    this.#followings.add(following);
    signal.addEventListener('abort', () => this.#followings.delete(following));
    this.#roots.forEach((root) => following.listenTo(root));
  }
}

function startFollowing(follower: PageFollower, records: () => Iterable<BlockRecord>, signal: AbortSignal): Following {
  const lastTold = { terms: '', view: '' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasChanged = true;
  const inView = new TermsInView(() => tellLater(), signal);
  const tell = () => {
    timer = undefined;
    if (hasChanged) {
      hasChanged = false;
      inView.update(records());
      const terms = countTerms(inDocumentOrder([...records()]));
      if (lastTold.terms !== (lastTold.terms = JSON.stringify(terms))) follower({ kind: 'terms', terms });
    }
    const entries = inView.entries();
    if (lastTold.view !== (lastTold.view = entries.join(' '))) follower({ kind: 'view', entries });
  };
  const tellLater = () => {
    timer ??= setTimeout(tell, PACE);
  };
  tell();
  window.addEventListener('resize', tellLater, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    noteChange: () => {
      hasChanged = true;
      tellLater();
    },
    // Scrolling does not bubble, and leaves no shadow tree.
    listenTo: (root) => root.addEventListener('scroll', tellLater, { capture: true, passive: true, signal }),
  };
}
