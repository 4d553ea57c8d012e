import type { EntryId } from '../core/entry/ids.ts';
import { withSilenced } from '../core/entry/marking.ts';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { defineSettingsPart } from './settings-part.ts';

/** Which terms are marked in pages, and how. */
export const markingItem = defineSettingsPart('marking', () => DEFAULT_SETTINGS.marking);

/** For the background: the frame of a card in an insecure page has no locks. */
export function silenceEntry(entry: EntryId, isSilenced: boolean): Promise<void> {
  return markingItem.change((marking) => withSilenced(marking, entry, isSilenced));
}
