import { browser, defineContentScript, type ContentScriptContext } from '#imports';
import type { Language } from '../../core/entry/language.ts';
import { watchRootElement, whenFrameIsSeen } from '../../page/frame-life.ts';
import { loadInterfaceLanguage } from '../../platform/interface-language.ts';
import { onMessage, sendMessage } from '../../platform/page-messages.ts';
import { readStored, watchStored } from '../../platform/page-storage.ts';
import { answerForFrame, answerForTop, answerForUnseenFrame } from './answer-messages.ts';
import { answerPanel, tellOfDocument } from './answer-panel.ts';
import { SwitchablePage } from './switchable-page.ts';
import './marks.css';

export default defineContentScript({
  matches: ['<all_urls>'],
  // Frames without an address of their own too: `about:blank`, `srcdoc`, `data:`.
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  noScriptStartedPostMessage: true,
  main: async (ctx) => {
    if (!isReadable(document)) return isTop ? answerForDocument() : undefined;
    const page = new SwitchablePage(ctx);
    const stops = isTop ? answerForTop(page) : answerForUnseenFrame(page);
    stops.push(answerPanel(page));
    if (!isTop) {
      await whenFrameIsSeen(document, ctx.signal);
      stops.push(...answerForFrame(page));
    }
    stops.push(
      watchStored({
        sites: () => void page.update(),
        pausing: () => void page.update(),
        hover: () => void readStored('hover').then((hover) => page.session?.setHover(hover)),
        lexicon: () => void page.restart(),
        marking: () => void page.restate(),
        reader: () => void page.restate(),
        fades: () => void page.restate(),
      }),
    );
    let language: Language | null = null;
    if (isTop) void loadInterfaceLanguage().then((loaded) => (language = loaded));
    ctx.onInvalidated(() => {
      if (browser.runtime?.id === undefined) return page.end(language);
      stops.forEach((stop) => stop());
      page.stop();
    });
    const check = createCheck(ctx, page);
    // The site shows another page of its own without loading it.
    if (isTop) ctx.addEventListener(window, 'wxt:locationchange', () => void page.update());
    checkOnReturn(ctx, page, check);
    let restarts = 0;
    const startOver = () => {
      if (++restarts > MOST_RESTARTS) return;
      checkOnReturn(ctx, page, check);
      void page.restart();
    };
    watchRootElement(document, startOver, ctx.signal);
    await page.update();
  },
});

const isTop = self === top;

/** How often a page that writes itself anew is begun again. */
const MOST_RESTARTS = 20;
/** Whether the extension is still there, in milliseconds. */
const CHECK_EVERY = 2000;

// The viewer of a PDF or a picture is a page too, with nothing in it for us.
const isReadable = ({ documentElement, contentType }: Document): boolean =>
  documentElement instanceof HTMLElement && !/^(?:application\/pdf|(?:image|video|audio)\/.*)$/u.test(contentType);

function answerForDocument(): void {
  const kind = document.contentType === 'application/pdf' ? 'pdf' : 'document';
  onMessage('page:report', () => kind);
  tellOfDocument();
  // Who comes back to it, or loads it anew, wants to see it here.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (kind === 'pdf' && visit?.type === 'navigate') void sendMessage('background:shownPdf', undefined).catch(() => {});
}

/** Nobody tells an open tab that its extension was updated or removed: asking is the only way to notice. */
function createCheck(context: ContentScriptContext, page: SwitchablePage): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    clearTimeout(timer);
    page.endPause();
    if (context.isValid && !document.hidden) timer = setTimeout(check, CHECK_EVERY);
  };
  check();
  return check;
}

/** A hidden tab does not ask; one that is shown again, or comes back from the cache, does at once. */
function checkOnReturn(context: ContentScriptContext, page: SwitchablePage, check: () => void): void {
  context.addEventListener(document, 'visibilitychange', check);
  context.addEventListener(window, 'pageshow', ({ persisted }) => {
    check();
    // What was stored while the page was kept frozen was not told.
    if (persisted && context.isValid) void page.update();
  });
}
