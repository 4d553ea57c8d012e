import { assertNever } from '../../core/entry/assert-never.ts';
import { MESSAGE_DATA, type SourceMessage } from '../message-data.ts';
import { checkSender } from '../message-senders.ts';
import { onMessage } from '../messages.ts';
import { preview, remove, rollBack, subscribe, updateNow, viewSources } from './change-sources.ts';
import { scheduleCheck, showChange } from './check-sources.ts';
import { loadSubscription } from './subscriptions-item.ts';

/** What the background answers to the page of all settings about sources. */
export function answerAboutSources(): void {
  onMessage('background:sources', ({ sender }) => {
    checkSender('background:sources', sender);
    return viewSources();
  });
  onMessage('background:previewSource', ({ data, sender }) => {
    checkSender('background:previewSource', sender);
    return preview(MESSAGE_DATA['background:previewSource'].parse(data));
  });
  onMessage('background:subscribe', async ({ data, sender }) => {
    checkSender('background:subscribe', sender);
    const answer = await subscribe(MESSAGE_DATA['background:subscribe'].parse(data));
    if (answer.ok) await showChange();
    await scheduleCheck();
    return answer;
  });
  onMessage('background:changeSource', async ({ data, sender }) => {
    checkSender('background:changeSource', sender);
    const hasChanged = await act(MESSAGE_DATA['background:changeSource'].parse(data));
    if (hasChanged) await showChange();
    await scheduleCheck();
  });
}

/** What the organisation has set stays as it has set it. */
const isManaged = async (id: string): Promise<boolean> => (await loadSubscription(id))?.managed !== undefined;

/** Resolves to whether what is in use has changed. */
async function act({ id, action }: SourceMessage): Promise<boolean> {
  switch (action) {
    case 'update':
    case 'accept':
      return updateNow(id, action === 'accept');
    case 'rollBack':
      return (await isManaged(id)) ? false : rollBack(id);
    case 'remove':
      if (await isManaged(id)) return false;
      await remove(id);
      return true;
    default:
      return assertNever(action);
  }
}
