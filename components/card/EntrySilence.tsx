import type { EntryId } from '../../core/entry/ids.ts';
import { QuietButton } from '../design/QuietButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { Silencing } from './entry-card.ts';

/** Whether the entry is marked in pages: a reader who knows it by now may have it silent. Nothing where it cannot be set. */
export function EntrySilence({ id, silenced = [], onSilence }: Silencing & { readonly id: EntryId }) {
  const { card } = useInterfaceText();
  if (!onSilence) return null;
  const isSilenced = silenced.includes(id);
  return (
    <QuietButton label={isSilenced ? card.markAgain : card.stopMarking} onPress={() => onSilence(id, !isSilenced)} />
  );
}
