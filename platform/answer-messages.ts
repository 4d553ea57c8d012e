import { compileLexicon } from '../core/matching/compile-lexicon.ts';
import { loadGlossary } from './glossary.ts';
import { storeLexicon } from './lexicon-item.ts';
import { rememberLookUp } from './look-up-history.ts';
import { silenceEntry } from './marking-item.ts';
import { MESSAGE_DATA } from './message-data.ts';
import { checkSender } from './message-senders.ts';
import { onMessage, sendMessage } from './messages.ts';

/** Compiles the lexicon of the present glossary and hands it to the pages. */
export async function prepareLexicon(): Promise<void> {
  const { entries } = await loadGlossary();
  await storeLexicon(compileLexicon(entries));
}

/** What the background answers to pages, the card and the popup. What is not of its form, or comes from elsewhere, is refused. */
export function answerMessages(): void {
  onMessage('background:lookUp', async ({ data, sender }) => {
    const asker = checkSender('background:lookUp', sender);
    const id = MESSAGE_DATA['background:lookUp'].parse(data);
    const card = (await loadGlossary()).lookUp(id);
    // The frame of a card cannot do so itself: in an insecure page it has no locks.
    if (card && asker === 'card' && sender.tab?.incognito === false) void rememberLookUp(id);
    return card;
  });
  onMessage('background:label', async ({ data, sender }) => {
    checkSender('background:label', sender);
    const ids = MESSAGE_DATA['background:label'].parse(data);
    return (await loadGlossary()).label(ids);
  });
  onMessage('background:search', async ({ data, sender }) => {
    checkSender('background:search', sender);
    const { query, language, favoured } = MESSAGE_DATA['background:search'].parse(data);
    return (await loadGlossary()).search({ query, language, favoured: new Set(favoured) });
  });
  onMessage('background:silence', ({ data, sender }) => {
    checkSender('background:silence', sender);
    const { entry, isSilenced } = MESSAGE_DATA['background:silence'].parse(data);
    return silenceEntry(entry, isSilenced);
  });
  onMessage('background:prepareLexicon', ({ sender }) => {
    checkSender('background:prepareLexicon', sender);
    return prepareLexicon();
  });
  onMessage('background:siteOfTab', ({ sender }) => {
    checkSender('background:siteOfTab', sender);
    return sendMessage('page:site', undefined, topFrameOf(sender));
  });
  onMessage('background:moveInTop', ({ data, sender }) => {
    checkSender('background:moveInTop', sender);
    const direction = MESSAGE_DATA['background:moveInTop'].parse(data);
    return sendMessage('page:moveInTop', direction, topFrameOf(sender));
  });
}

function topFrameOf({ tab }: { readonly tab?: { readonly id?: number } }): { tabId: number; frameId: number } {
  if (tab?.id === undefined) throw new Error('Only a page in a tab has a top page.');
  return { tabId: tab.id, frameId: 0 };
}
