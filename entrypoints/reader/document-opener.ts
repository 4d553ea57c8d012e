import type { ReaderDocument } from '../../components/reader/reader-state.ts';
import { openDocument, type OpenedDocument } from '../../page/documents/open-document.ts';
import { requestHost, type FetchedDocument } from '../../platform/documents/fetch-document.ts';
import { PDF_PARTS } from '../../platform/documents/pdf-parts.ts';

/** A document that is open. It goes with its signal. */
export type Opened = {
  readonly document: Extract<OpenedDocument, { ok: true }>;
  readonly signal: AbortSignal;
};

/** Where a document comes from; `address` is null for a file. */
export type Source = {
  readonly name: string;
  readonly address: string | null;
  /** The browser’s own viewer was about to show it. */
  readonly isPdf: boolean;
  readonly fetch: (signal: AbortSignal) => Promise<FetchedDocument>;
};

type Listeners = {
  readonly onSource: (source: Source | null) => void;
  readonly onShown: (shown: ReaderDocument) => void;
  readonly onOpened: (opened: Opened | null) => void;
};

/** Opens one document after another, and says what keeps one from being opened. */
export class DocumentOpener {
  readonly #listeners: Listeners;
  #life = new AbortController();
  #source: Source | null = null;
  #givePassword: ((password: string | null) => void) | null = null;
  #count = 0;

  constructor(listeners: Listeners) {
    this.#listeners = listeners;
  }

  close(next: ReaderDocument = { status: 'none' }): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#take(null);
    this.#listeners.onOpened(null);
    this.#listeners.onShown(next);
  }

  async open(source: Source): Promise<void> {
    this.close({ status: 'opening', name: source.name });
    this.#take(source);
    const { signal } = this.#life;
    const { onShown, onOpened } = this.#listeners;
    const fetched = await source.fetch(signal);
    if (signal.aborted) return;
    if (!fetched.ok) return onShown(whyNotFetched(fetched, source.address));
    const { name, bytes } = fetched;
    const document = await openDocument(bytes, {
      name,
      address: source.address,
      parts: PDF_PARTS,
      onPassword: (isWrong) => this.#askPassword(name, isWrong),
      signal,
    });
    if (signal.aborted) return;
    if (document.ok) {
      onOpened({ document, signal });
      onShown({ status: 'open', name, key: ++this.#count, pages: null, withheld: 0 });
    } else if (document.problem === 'cancelled') this.close();
    else onShown({ status: 'failed', name, problem: document.problem });
  }

  async retry(): Promise<void> {
    if (this.#source) await this.open(this.#source);
  }

  /** To be called while a click is handled. */
  async allowHost(): Promise<void> {
    const source = this.#source;
    if (!source?.address) return;
    const { name, address } = source;
    if (await requestHost(address)) await this.open(source);
    else this.#listeners.onShown({ status: 'permission', name, host: hostOf(address), isDenied: true });
  }

  givePassword(password: string | null): void {
    this.#givePassword?.(password);
    this.#givePassword = null;
  }

  #take(source: Source | null): void {
    this.#source = source;
    this.#listeners.onSource(source);
  }

  #askPassword(name: string, isWrong: boolean): Promise<string | null> {
    const { promise, resolve } = Promise.withResolvers<string | null>();
    this.#givePassword = resolve;
    this.#listeners.onShown({ status: 'password', name, isWrong });
    return promise;
  }
}

function whyNotFetched({ name, problem }: FetchedDocument & { ok: false }, address: string | null): ReaderDocument {
  if (problem === 'too-big') return { status: 'failed', name, problem };
  if (problem !== 'host-closed') return { status: 'not-fetched', name, problem };
  return { status: 'permission', name, host: hostOf(address ?? ''), isDenied: false };
}

const hostOf = (address: string): string => URL.parse(address)?.host ?? '';
