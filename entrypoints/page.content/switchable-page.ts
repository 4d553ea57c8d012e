import { browser, type ContentScriptContext } from '#imports';
import { createSilence, DEFAULT_MARKING, type IsSilent } from '../../core/entry/marking.ts';
import { DEFAULT_HOVER } from '../../core/entry/reader.ts';
import type { Language } from '../../core/entry/language.ts';
import type { Lexicon } from '../../core/matching/lexicon.ts';
import { whenPainted } from '../../page/frame-life.ts';
import type { PageParts } from '../../page/page-parts.ts';
import type { PageSession } from '../../page/start-page.ts';
import { loadLexicon } from '../../platform/lexicon-item.ts';
import { loadParts } from '../../platform/page-parts.ts';
import { sendMessage, type PageReport } from '../../platform/messages.ts';
import { readStored } from '../../platform/page-storage.ts';

/** For a report, in milliseconds. */
const LONGEST_WAIT = 1000;

/** The session of a page or of a frame in it, on or off as the reader wants it on the site. */
export class SwitchablePage {
  readonly #context: ContentScriptContext;
  #site: Promise<string> | null = null;
  #running: { session: PageSession; stop: AbortController } | null = null;
  #parts: PageParts | null = null;
  #isOn: boolean | null = null;
  readonly #onSwitch = new Set<() => void>();

  constructor(context: ContentScriptContext) {
    this.#context = context;
  }

  get session(): PageSession | null {
    return this.#running?.session ?? null;
  }

  /** Whether the reader wants the site read; null while that is not known. */
  get isOn(): boolean | null {
    return this.#isOn;
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

  async update(): Promise<void> {
    const [site, sitesOff] = await Promise.all([(this.#site ??= siteOfPage()), readStored('sitesOff')]);
    this.#isOn = !sitesOff?.includes(site);
    if (this.#isOn) await this.#start();
    else this.stop();
  }

  async restart(): Promise<void> {
    this.stop();
    await this.update();
  }

  /** The reader has changed what is to be marked. */
  async restate(): Promise<void> {
    this.session?.setSilence(await loadSilence());
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
      isOn: this.#isOn === true,
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

  async #start(): Promise<void> {
    if (this.#running) return;
    await whenPainted(document);
    const [parts, stored, { trigger } = DEFAULT_HOVER, isSilent] = await Promise.all([
      loadParts<PageParts>(),
      loadLexicon(),
      readStored('hover'),
      loadSilence(),
    ]);
    const lexicon = stored ?? (await requestLexicon());
    if (!lexicon || !this.#isOn || this.#running || this.#context.isInvalid) return;
    this.#parts = parts;
    const stop = new AbortController();
    const cardAddress = browser.runtime.getURL('/card.html');
    this.#running = {
      stop,
      session: parts.startPage({ document, lexicon, cardAddress, trigger, isSilent, signal: stop.signal }),
    };
    this.#tellOfSwitch();
  }

  #tellOfSwitch(): void {
    for (const listener of this.#onSwitch) listener();
  }
}

async function loadSilence(): Promise<IsSilent> {
  const [marking = DEFAULT_MARKING, reader] = await Promise.all([readStored('marking'), readStored('reader')]);
  return createSilence(marking, reader?.role ?? 'both');
}

async function requestLexicon(): Promise<Lexicon | null> {
  await sendMessage('background:prepareLexicon', undefined);
  return loadLexicon();
}

/** The host name that is switched on or off: the top page's, in its frames too. Theirs, where the top one is not ours to read. */
async function siteOfPage(): Promise<string> {
  if (self === top) return location.hostname;
  // Not in every browser, and *null* where the top page is sandboxed.
  const origin = [...((location as Partial<Location>).ancestorOrigins ?? [])].at(-1);
  const known = origin && URL.parse(origin)?.hostname;
  return known ?? sendMessage('background:siteOfTab', undefined).catch(() => location.hostname);
}
