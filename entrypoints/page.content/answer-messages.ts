import { hasFocusHere } from '../../page/frame-life.ts';
import { onMessage, sendMessage } from '../../platform/page-messages.ts';
import { loadSiteState } from './site-state.ts';
import type { SwitchablePage } from './switchable-page.ts';

/** What a page answers. Each returns how to stop. */
export function answerForTop(page: SwitchablePage): (() => void)[] {
  return [
    onMessage('page:report', () => page.report()),
    onMessage('page:isOn', async () => (await loadSiteState()).isOn),
    onMessage('page:moveInTop', ({ data }) => page.session?.moveToTerm(data)),
    answerShowTerm(page),
    onMessage('page:moveToTerm', ({ data }) => {
      if (hasFocusHere(document)) page.session?.moveToTerm(data);
    }),
  ];
}

/** A frame may have the focus though nobody sees it, and leaves the command to the page. */
export function answerForUnseenFrame(page: SwitchablePage): (() => void)[] {
  return [
    onMessage('page:moveToTerm', async ({ data }) => {
      if (!hasFocusHere(document)) return;
      if (page.session?.hasMarks) page.session.moveToTerm(data);
      else await sendMessage('background:moveInTop', data);
    }),
  ];
}

export function answerForFrame(page: SwitchablePage): (() => void)[] {
  return [
    answerShowTerm(page),
    onMessage('frame:update', () => page.update()),
    onMessage('frame:tellTerms', async () => {
      const terms = await page.listTerms();
      // The popup may have been closed meanwhile.
      await sendMessage('popup:frameTerms', terms).catch(() => {});
    }),
  ];
}

const answerShowTerm = (page: SwitchablePage): (() => void) =>
  onMessage('page:showTerm', ({ data }) => page.session?.showTerm(data) ?? false);
