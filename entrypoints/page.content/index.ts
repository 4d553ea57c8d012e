import { browser, defineContentScript, type ContentScriptContext } from '#imports';
import type { Lexicon } from '../../core/matching/lexicon.ts';
import { startPage, type PageSession } from '../../page/start-page.ts';
import { hoverItem } from '../../platform/hover-item.ts';
import { loadLexicon, watchLexicon } from '../../platform/lexicon-item.ts';
import { onMessage, sendMessage, type PageReport } from '../../platform/messages.ts';
import { sitesOffItem } from '../../platform/sites-off-item.ts';
import './marks.css';

export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main: async (ctx) => {
    if (!isReadable(document)) return void onMessage('page:report', () => null);
    const page = new SwitchablePage(ctx);
    onMessage('page:report', () => page.report());
    onMessage('page:moveToTerm', ({ data }) => page.session?.moveToTerm(data));
    ctx.onInvalidated(() => page.stop());
    // Nobody tells an open tab that its extension was updated or removed: asking is the only way to notice.
    ctx.setInterval(() => void ctx.isInvalid, CHECK_EVERY);
    sitesOffItem.watch(() => void page.update());
    hoverItem.watch(({ trigger }) => page.session?.setTrigger(trigger));
    watchLexicon(() => void page.restart());
    await page.update();
  },
});

/** For a report, in milliseconds. */
const LONGEST_WAIT = 1000;
/** Whether the extension is still there, in milliseconds. */
const CHECK_EVERY = 2000;

// The viewer of a PDF is a page too, with nothing in it for us.
const isReadable = ({ documentElement, contentType }: Document): boolean =>
  documentElement instanceof HTMLElement && contentType !== 'application/pdf';

/** The page's session, on or off as the reader wants it on this site. */
class SwitchablePage {
  readonly #context: ContentScriptContext;
  #running: { session: PageSession; stop: AbortController } | null = null;
  #isOn = false;

  constructor(context: ContentScriptContext) {
    this.#context = context;
  }

  get session(): PageSession | null {
    return this.#running?.session ?? null;
  }

  async update(): Promise<void> {
    const sitesOff = await sitesOffItem.getValue();
    this.#isOn = !sitesOff.includes(location.hostname);
    if (this.#isOn) await this.#start();
    else this.stop();
  }

  async restart(): Promise<void> {
    this.stop();
    await this.update();
  }

  stop(): void {
    this.#running?.stop.abort();
    this.#running = null;
  }

  /** Waits until the page has been read, but not long: what a long page has shown by then is told. */
  async report(): Promise<PageReport> {
    await this.update();
    await Promise.race([this.session?.scanned, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
    return {
      host: location.hostname,
      isOn: this.#isOn,
      terms: this.session?.listTerms() ?? [],
      selection: getSelection()?.toString().trim().slice(0, 200) ?? '',
    };
  }

  async #start(): Promise<void> {
    if (this.#running) return;
    const [stored, { trigger }] = await Promise.all([loadLexicon(), hoverItem.getValue()]);
    const lexicon = stored ?? (await requestLexicon());
    if (!lexicon || !this.#isOn || this.#running || this.#context.isInvalid) return;
    const stop = new AbortController();
    const cardAddress = browser.runtime.getURL('/card.html');
    this.#running = { stop, session: startPage({ document, lexicon, cardAddress, trigger, signal: stop.signal }) };
  }
}

async function requestLexicon(): Promise<Lexicon | null> {
  await sendMessage('background:prepareLexicon', undefined);
  return loadLexicon();
}
