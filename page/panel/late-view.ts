import type { EntryId } from '../../core/entry/ids.ts';
import { PageRoots, type PageRoot } from '../highlighter/page-roots.ts';
import type { LoadLateParts } from '../late-parts.ts';
import type { PageFollower, PageView, PageViewOptions } from './page-view.ts';

type LateViewOptions = Omit<PageViewOptions, 'roots'> & { readonly loadLateParts: LoadLateParts };

type Following = { readonly once: boolean; readonly scanned: Promise<void> };

/** The view of a page from when it is first asked for. */
export class LateView {
  readonly #options: LateViewOptions;
  readonly #roots = new PageRoots();
  #view: PageView | null = null;

  constructor(options: LateViewOptions) {
    this.#options = options;
    this.addRoot(options.document);
  }

  addRoot(root: PageRoot): void {
    this.#roots.add(root);
    this.#view?.listenTo(root);
  }

  /** The terms of the page are no longer what they were. */
  noteChange(): void {
    this.#view?.noteChange();
  }

  async showTerm(entry: EntryId): Promise<boolean> {
    return (await this.#open())?.showTerm(entry) ?? false;
  }

  /** Tells now and of each change until the signal aborts; `once`: what the whole page says, when it has been read. */
  async follow(follower: PageFollower, signal: AbortSignal, { once, scanned }: Following): Promise<void> {
    const view = await this.#open();
    if (!once && !signal.aborted) view?.follow(follower, signal);
    await scanned;
    if (signal.aborted) return;
    if (once) view?.describe(follower);
    follower({ kind: 'read' });
  }

  /** Null where the extension has gone. */
  async #open(): Promise<PageView | null> {
    if (this.#view) return this.#view;
    const { loadLateParts, ...options } = this.#options;
    const parts = await loadLateParts().catch(() => null);
    if (!parts || options.signal.aborted) return null;
    return (this.#view ??= new parts.PageView({ ...options, roots: this.#roots }));
  }
}
