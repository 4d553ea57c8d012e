import { browser, defineContentScript, type ContentScriptContext } from '#imports';
import { hasFocusHere, watchRootElement, whenFrameIsSeen } from '../../page/frame-life.ts';
import { showReloadNote } from '../../page/reload-note.ts';
import { loadInterfaceLanguage } from '../../platform/interface-language-item.ts';
import { watchLexicon } from '../../platform/lexicon-item.ts';
import { onMessage, sendMessage } from '../../platform/messages.ts';
import { sitesOffItem } from '../../platform/sites-off-item.ts';
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
    if (!isReadable(document)) return void (isTop && onMessage('page:report', () => null));
    if (!isTop) await whenFrameIsSeen(document, ctx.signal);
    const page = new SwitchablePage(ctx);
    const stops = isTop ? answerForTop(page) : answerForFrame(page);
    stops.push(
      sitesOffItem.watch(() => void page.update()),
      watchLexicon(() => void page.restart()),
    );
    const language = isTop ? await loadInterfaceLanguage() : null;
    ctx.onInvalidated(() => {
      const isExtensionGone = browser.runtime?.id === undefined;
      if (!isExtensionGone) stops.forEach((stop) => stop());
      const hadMarks = page.session?.hasMarks;
      page.stop();
      if (isExtensionGone && hadMarks && language) showReloadNote(document, language);
    });
    let restarts = 0;
    watchRootElement(
      document,
      () => {
        if (++restarts > MOST_RESTARTS) return;
        watchExtension(ctx, page);
        void page.restart();
      },
      ctx.signal,
    );
    watchExtension(ctx, page);
    await page.update();
  },
});

const isTop = self === top;

/** How often a page that writes itself anew is begun again. */
const MOST_RESTARTS = 20;
/** Whether the extension is still there, in milliseconds. */
const CHECK_EVERY = 2000;

// The viewer of a PDF is a page too, with nothing in it for us.
const isReadable = ({ documentElement, contentType }: Document): boolean =>
  documentElement instanceof HTMLElement && contentType !== 'application/pdf';

function answerForTop(page: SwitchablePage): (() => void)[] {
  return [
    onMessage('page:report', () => page.report()),
    onMessage('page:site', () => location.hostname),
    onMessage('page:moveInTop', ({ data }) => page.session?.moveToTerm(data)),
    onMessage('page:moveToTerm', ({ data }) => {
      if (hasFocusHere(document)) page.session?.moveToTerm(data);
    }),
  ];
}

function answerForFrame(page: SwitchablePage): (() => void)[] {
  return [
    onMessage('frame:tellTerms', async () => {
      const terms = await page.listTerms();
      // The popup may have been closed meanwhile.
      await sendMessage('popup:frameTerms', terms).catch(() => {});
    }),
    onMessage('page:moveToTerm', async ({ data }) => {
      if (!hasFocusHere(document)) return;
      if (page.session?.hasMarks) page.session.moveToTerm(data);
      else await sendMessage('background:moveInTop', data);
    }),
  ];
}

/** Nobody tells an open tab that its extension was updated or removed: asking is the only way to notice. */
function watchExtension(context: ContentScriptContext, page: SwitchablePage): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    clearTimeout(timer);
    if (!document.hidden && context.isValid) timer = setTimeout(check, CHECK_EVERY);
  };
  context.addEventListener(document, 'visibilitychange', check);
  context.addEventListener(window, 'pageshow', ({ persisted }) => {
    check();
    // What was stored while the page was kept frozen was not told.
    if (persisted && context.isValid) void page.update();
  });
  check();
}
