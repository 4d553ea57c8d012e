import { awaitPanels, type PanelLine } from '../../platform/panel-line.ts';
import type { SwitchablePage } from './switchable-page.ts';

/** Has a panel follow what is read here. Returns how to stop. */
export function answerPanel(page: SwitchablePage): () => void {
  return awaitPanels((line) => {
    let following = new AbortController();
    const tell = () => {
      following.abort();
      following = new AbortController();
      tellPanel(page, line, AbortSignal.any([line.signal, following.signal]));
    };
    line.onShow(async (entry) =>
      line.tell({ kind: 'shown', entry, isShown: (await page.session?.showTerm(entry)) ?? false }),
    );
    line.signal.addEventListener('abort', page.onSwitch(tell));
    addEventListener('pagehide', () => line.tell({ kind: 'gone' }), { signal: line.signal });
    // Loading does not bubble. A frame in a shadow tree is found when the panel connects anew.
    const onLoad = ({ target }: Event) => target instanceof HTMLIFrameElement && line.tell({ kind: 'newFrame' });
    document.addEventListener('load', onLoad, { capture: true, signal: line.signal });
    tell();
    // What a site is set to is not known before the page has begun. A frame begins when it is seen.
    if (self === top && !page.session) void page.update().then(tell);
  });
}

/** For the top page of a document that is not read. */
export const tellOfDocument = (): (() => void) => awaitPanels((line) => line.tell({ kind: 'document' }));

function tellPanel({ session, isOn }: SwitchablePage, line: PanelLine, signal: AbortSignal): void {
  if (isOn !== null) line.tell({ kind: 'frame', isTop: self === top, host: location.hostname, isOn });
  if (!session) return;
  session.follow(line.tell, signal, line.name === 'briefing');
}
