import { offerMark } from './explain-menu.ts';
import { loadGlossary } from './glossary.ts';
import { rememberLookUp } from './look-up-history.ts';
import { silenceEntry } from './marking-item.ts';
import { MESSAGE_DATA } from './message-data.ts';
import { checkSender } from './message-senders.ts';
import { onMessage, sendMessage } from './messages.ts';
import { loadPausedUntil } from './pauses-item.ts';
import { provideLexicon } from './prepare-lexicon.ts';
import { answerAboutSources } from './sources/answer-about-sources.ts';

/** What the background answers to pages, the card and the popup. What is not of its form, or comes from elsewhere, is refused. */
export function answerMessages(): void {
  answerAboutEntries();
  answerInTab();
  answerAboutSources();
  onMessage('background:silence', ({ data, sender }) => {
    checkSender('background:silence', sender);
    const { entry, isSilenced } = MESSAGE_DATA['background:silence'].parse(data);
    return silenceEntry(entry, isSilenced);
  });
  onMessage('background:prepareLexicon', ({ data, sender }) => {
    checkSender('background:prepareLexicon', sender);
    return provideLexicon(MESSAGE_DATA['background:prepareLexicon'].parse(data));
  });
  onMessage('background:pausedUntil', ({ data, sender }) => {
    checkSender('background:pausedUntil', sender);
    return loadPausedUntil(MESSAGE_DATA['background:pausedUntil'].parse(data));
  });
}

function answerAboutEntries(): void {
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
  onMessage('background:entries', async ({ data, sender }) => {
    checkSender('background:entries', sender);
    const wanted = new Set(MESSAGE_DATA['background:entries'].parse(data));
    return (await loadGlossary()).entries.filter(({ id }) => wanted.has(id));
  });
  onMessage('background:domains', async ({ sender }) => {
    checkSender('background:domains', sender);
    return (await loadGlossary()).domains;
  });
  onMessage('background:search', async ({ data, sender }) => {
    checkSender('background:search', sender);
    const { query, language, favoured } = MESSAGE_DATA['background:search'].parse(data);
    return (await loadGlossary()).search({ query, language, favoured: new Set(favoured) });
  });
}

/** What the frames of a tab have to say, to its top page most of it. */
function answerInTab(): void {
  onMessage('background:pointedAt', ({ data, sender }) => {
    checkSender('background:pointedAt', sender);
    return offerMark(MESSAGE_DATA['background:pointedAt'].parse(data), sender.tab);
  });
  onMessage('background:isTabOn', ({ sender }) => {
    checkSender('background:isTabOn', sender);
    return sendMessage('page:isOn', undefined, topFrameOf(sender));
  });
  onMessage('background:updateFrames', ({ sender }) => {
    checkSender('background:updateFrames', sender);
    return sendMessage('frame:update', undefined, topFrameOf(sender).tabId);
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
