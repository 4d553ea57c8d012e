import { browser, type Browser } from '#imports';
import type { EntryId } from '../core/entry/ids.ts';
import { addUpTerms } from './add-up-terms.ts';
import { ToPanel } from './frame-data.ts';
import { PANEL_LINE, type ToFrame } from './panel-line.ts';
import type { PageReport } from './messages.ts';

/** `closed`: a page that our script may not run in, or one that was open before it came. */
export type FollowedPage =
  | { readonly status: 'loading' }
  | { readonly status: 'closed' }
  | { readonly status: 'document' }
  | { readonly status: 'off'; readonly host: string }
  | {
      readonly status: 'ready';
      readonly host: string;
      readonly terms: PageReport['terms'];
      readonly inView: ReadonlySet<EntryId>;
    };

export type TabListener = {
  readonly onPage: (page: FollowedPage) => void;
  readonly onShown: (entry: EntryId, isShown: boolean) => void;
};

type Frame = {
  readonly isTop: boolean;
  readonly host: string;
  readonly isOn: boolean;
  readonly isRead: boolean;
  readonly terms: PageReport['terms'];
  readonly inView: readonly EntryId[];
};

/** How long a page is given to answer, one try after another, until it is taken for closed. Milliseconds. */
const TRIES = [200, 400, 800];
/** A page that is closed, or that takes long, is asked again this often, in milliseconds. */
const ASK_AGAIN = 3000;
/** How long after a frame was loaded it is asked, with all that were since, in milliseconds. */
const FRAMES_TOGETHER = 500;

/** The line to the frames of one tab. Of a page that goes, the next one is waited for. */
export class TabLine {
  readonly #tabId: number;
  readonly #listener: TabListener;
  readonly #frames = new Map<string, Frame>();
  #port: Browser.runtime.Port | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDocument = false;

  constructor(tabId: number, listener: TabListener) {
    this.#tabId = tabId;
    this.#listener = listener;
    listener.onPage({ status: 'loading' });
    this.#connect(0);
  }

  /** The tab has loaded a page. */
  noteLoaded(): void {
    if (!this.#hasAnswer()) this.#connect(0);
  }

  /** In the page itself if the term is there, otherwise in a frame of it. */
  showTerm(entry: EntryId): void {
    const holding = [...this.#frames].filter(([, { terms }]) => terms.some((term) => term.entry === entry));
    const [frame] = holding.find(([, { isTop }]) => isTop) ?? holding[0] ?? [];
    if (!frame) return this.#listener.onShown(entry, false);
    const message: ToFrame = { kind: 'show', frame, entry };
    this.#port?.postMessage(message);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#port?.disconnect();
    this.#port = null;
  }

  #connect(tries: number): void {
    this.stop();
    this.#frames.clear();
    this.#isDocument = false;
    const port = browser.tabs.connect(this.#tabId, { name: PANEL_LINE });
    this.#port = port;
    port.onMessage.addListener((message: unknown) => {
      const parsed = ToPanel.safeParse(message);
      if (parsed.success && this.#port === port) this.#take(parsed.data);
    });
    port.onDisconnect.addListener(() => {
      // Read, or Chromium complains that nobody has: a page that does not answer is nothing new.
      void browser.runtime.lastError;
      if (this.#port === port && this.#hasAnswer()) this.#waitForNext();
    });
    this.#timer = setTimeout(() => void this.#tryAgain(tries + 1), TRIES[tries] ?? ASK_AGAIN);
  }

  /** Frames come in numbers. */
  #connectSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(0), FRAMES_TOGETHER);
  }

  #hasAnswer(): boolean {
    return this.#isDocument || [...this.#frames.values()].some(({ isTop }) => isTop);
  }

  #waitForNext(): void {
    this.#frames.clear();
    this.#listener.onPage({ status: 'loading' });
    this.#connect(0);
  }

  async #tryAgain(tries: number): Promise<void> {
    if (this.#hasAnswer()) return;
    if (tries < TRIES.length) return this.#connect(tries);
    const port = this.#port;
    const { status } = await browser.tabs.get(this.#tabId);
    if (this.#port !== port || this.#hasAnswer()) return;
    if (status !== 'loading') this.#listener.onPage({ status: 'closed' });
    this.#connect(TRIES.length);
  }

  #take(message: ToPanel): void {
    switch (message.kind) {
      case 'document':
        this.#isDocument = true;
        break;
      case 'frame': {
        const { isTop, host, isOn } = message;
        this.#frames.set(message.frame, { isTop, host, isOn, isRead: false, terms: [], inView: [] });
        break;
      }
      case 'terms':
        this.#change(message.frame, { terms: message.terms });
        break;
      case 'view':
        this.#change(message.frame, { inView: message.entries });
        break;
      case 'read':
        this.#change(message.frame, { isRead: true });
        break;
      case 'gone':
        this.#frames.delete(message.frame);
        break;
      case 'newFrame':
        // A line reaches only those frames that were there when it was opened.
        return this.#connectSoon();
      case 'shown':
        return this.#listener.onShown(message.entry, message.isShown);
    }
    this.#tell();
  }

  #change(frame: string, change: Partial<Frame>): void {
    const before = this.#frames.get(frame);
    if (before) this.#frames.set(frame, { ...before, ...change });
  }

  #tellOfPage({ isOn, isRead, host }: Frame, frames: readonly Frame[]): void {
    if (!isOn) return this.#listener.onPage({ status: 'off', host });
    const terms = addUpTerms(frames.map((frame) => frame.terms));
    // What was there before stays until there is something to say.
    if (!isRead && terms.length === 0) return;
    const inView = new Set(frames.flatMap((frame) => frame.inView));
    this.#listener.onPage({ status: 'ready', host, terms, inView });
  }

  #tell(): void {
    const frames = [...this.#frames.values()].toSorted((a, b) => Number(b.isTop) - Number(a.isTop));
    const [top] = frames;
    if (this.#isDocument) this.#listener.onPage({ status: 'document' });
    else if (top?.isTop) this.#tellOfPage(top, frames);
  }
}
