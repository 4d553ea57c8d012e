import { browser, type ContentScriptContext } from '#imports';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Language } from '../../core/entry/language.ts';
import { whenPainted } from '../../page/frame-life.ts';
import type { LoadLateParts } from '../../page/late-parts.ts';
import type { PageParts } from '../../page/page-parts.ts';
import type { PageSession } from '../../page/start-page.ts';
import { loadLexicon, type PageLexicon } from '../../platform/lexicon-item.ts';
import { loadMarks } from '../../platform/mark-settings.ts';
import { loadParts } from '../../platform/page-parts.ts';
import type { PageReport } from '../../platform/messages.ts';
import { sendMessage } from '../../platform/page-messages.ts';
import { readStored } from '../../platform/page-storage.ts';
import { loadPrivateSourcesHere } from '../../platform/private-sources.ts';
import { tellPointed } from '../../platform/tell-pointed.ts';
import { loadSiteState, type SiteState } from './site-state.ts';

/** For a report, in milliseconds. */
const LONGEST_WAIT = 1000;

/** The session of a page or of a frame in it, on or off as the reader wants it on the site. */
export class SwitchablePage {
  readonly #context: ContentScriptContext;
  #running: { session: PageSession; stop: AbortController; privateSources: readonly string[] } | null = null;
  #parts: PageParts | null = null;
  /** Null before it has been looked at. */
  #site: SiteState | null = null;
  /** How often what is to be marked has changed. */
  #changes = 0;
  readonly #onSwitch = new Set<() => void>();

  constructor(context: ContentScriptContext) {
    this.#context = context;
  }

  get session(): PageSession | null {
    return this.#running?.session ?? null;
  }

  /** Whether the reader wants the site read; null while that is not known. */
  get isOn(): boolean | null {
    return this.#site?.isOn ?? null;
  }

  /** Tells when a session has begun or ended. Returns how to stop. */
  onSwitch(listener: () => void): () => void {
    this.#onSwitch.add(listener);
    return () => void this.#onSwitch.delete(listener);
  }

  /** To be called when the extension has gone. */
  end(language: Language | null): void {
    const hadMarks = this.session?.hasMarks;
    this.stop();
    if (hadMarks && language) this.#parts?.showReloadNote(document, language);
  }

  /** Looks anew whether the page is to be read. */
  async update(): Promise<void> {
    const now = await loadSiteState();
    const hasTurned = this.#site !== null && this.#site.isOn !== now.isOn;
    this.#site = now;
    if (hasTurned && self === top && window.length > 0)
      void sendMessage('background:updateFrames', undefined).catch(() => {});
    const privateSources = now.isOn ? await loadPrivateSourcesHere() : [];
    // A site that shows another page of its own may have left what a private source is for.
    if (!now.isOn || String(this.#running?.privateSources ?? privateSources) !== String(privateSources)) this.stop();
    if (now.isOn) await this.#start(privateSources);
  }

  /** To be called now and then: nobody tells that a pause is over. */
  endPause(): void {
    const end = this.#site?.pausedUntil;
    if (end && end < Date.now()) void this.update();
  }

  async restart(): Promise<void> {
    this.stop();
    await this.update();
  }

  /** The reader has changed what is to be marked, or how: perhaps while a session is about to start with what was read before. */
  async restate(): Promise<void> {
    this.#changes++;
    this.session?.setMarks(await loadMarks());
  }

  stop(): void {
    if (!this.#running) return;
    this.#running.stop.abort();
    this.#running = null;
    this.#tellOfSwitch();
  }

  async report(): Promise<PageReport> {
    const terms = await this.listTerms();
    return {
      host: location.hostname,
      address: location.href,
      ...(this.#site ?? (await loadSiteState())),
      terms,
      frames: window.length,
      selection: getSelection()?.toString().trim().slice(0, 200) ?? '',
    };
  }

  /** Waits until the page has been read, but not long: what a long page has shown by then is told. */
  async listTerms(): Promise<PageReport['terms']> {
    await this.update();
    await Promise.race([this.session?.scanned, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
    return this.session?.listTerms() ?? [];
  }

  async #start(privateSources: readonly string[]): Promise<void> {
    if (this.#running) return;
    await whenPainted(document);
    const before = this.#changes;
    const [parts, stored, hover, marks] = await Promise.all([
      loadParts<PageParts>('page-parts'),
      loadLexicon(privateSources),
      readStored('hover'),
      loadMarks(),
    ]);
    const found = stored ?? (await requestLexicon(privateSources));
    if (!found || !this.#site?.isOn || this.#running || this.#context.isInvalid) return;
    this.#parts = parts;
    const stop = new AbortController();
    const options = { document, cardAddress: browser.runtime.getURL('/card.html'), hover, marks, signal: stop.signal };
    this.#running = {
      stop,
      privateSources,
      session: parts.startPage({ ...options, ...statesOf(found), loadLateParts, onMet, onPointed: tellPointed }),
    };
    if (this.#changes > before) await this.restate();
    this.#tellOfSwitch();
  }

  #tellOfSwitch(): void {
    for (const listener of this.#onSwitch) listener();
  }
}

const loadLateParts: LoadLateParts = () => loadParts('late-parts');

/** Where there are private terms, the page must not learn of them. */
function statesOf({ lexicon, own }: PageLexicon) {
  const isPrivate = new Set(own);
  const stateOf = (entry: EntryId) => (isPrivate.has(entry) ? 'private' : 'unknown');
  return isPrivate.size > 0 ? ({ lexicon, hasPrivateTerms: true, stateOf } as const) : { lexicon };
}

/** What cannot be told now is not told at all. The background forgets what comes from a private window. */
const onMet = (entries: readonly EntryId[]) => void sendMessage('coach:met', entries).catch(() => {});

async function requestLexicon(privateSources: readonly string[]): Promise<PageLexicon | null> {
  await sendMessage('background:prepareLexicon', privateSources);
  return loadLexicon(privateSources);
}
