import type { EntryId } from '../core/entry/ids.ts';
import { copyText } from './clipboard.ts';
import { sendMessage } from './messages.ts';

/** What a reader does with an entry, wherever a document of ours shows it. */
export const ENTRY_ACTIONS = {
  onCopy: copyText,
  onSilence: (entry: EntryId, isSilenced: boolean): void =>
    void sendMessage('background:silence', { entry, isSilenced }),
};
