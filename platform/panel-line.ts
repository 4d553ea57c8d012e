import { browser, type Browser } from '#imports';
import type { EntryId } from '../core/entry/ids.ts';
import type { ToPanel } from './frame-data.ts';

export const PANEL_LINE = 'panel';

/** From a panel to all frames of a tab. */
export type ToFrame = { readonly kind: 'show'; readonly frame: string; readonly entry: EntryId };

type WithoutFrame<Message> = Message extends unknown ? Omit<Message, 'frame'> : never;

/** The end of a line to a panel that lies in a frame. */
export type PanelLine = {
  readonly tell: (message: WithoutFrame<ToPanel>) => void;
  readonly onShow: (show: (entry: EntryId) => void) => void;
  /** Aborts when the panel goes, or follows another tab. */
  readonly signal: AbortSignal;
};

/** Waits for panels; nothing else is done for one that is not there. Returns how to stop. */
export function awaitPanels(onLine: (line: PanelLine) => void): () => void {
  const frame = Math.random().toString(36).slice(2);
  const stop = new AbortController();
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== PANEL_LINE || port.sender?.id !== browser.runtime.id) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => gone.abort());
    const signal = AbortSignal.any([stop.signal, gone.signal]);
    const post = (message: ToPanel) => signal.aborted || port.postMessage(message);
    onLine({
      tell: (message) => post({ ...message, frame }),
      onShow: (show) =>
        port.onMessage.addListener((message: ToFrame) => {
          if (message.kind === 'show' && message.frame === frame) show(message.entry);
        }),
      signal,
    });
  };
  browser.runtime.onConnect.addListener(onConnect);
  return () => {
    browser.runtime.onConnect.removeListener(onConnect);
    stop.abort();
  };
}
