import type { EntryId } from '../../core/entry/ids.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { Silencing } from './entry-card.ts';
import './entry-silence.css';

/** Whether the entry is marked in pages: a reader who knows it by now may have it silent. Nothing where it cannot be set. */
export function EntrySilence({ id, silenced = [], onSilence }: Silencing & { readonly id: EntryId }) {
  const { card } = useInterfaceText();
  if (!onSilence) return null;
  const isSilenced = silenced.includes(id);
  return (
    <button
      type="button"
      className="entry-silence"

      onClick={() => onSilence(id, !isSilenced)}
    >
      {isSilenced ? card.markAgain : card.stopMarking}
    </button>
  );
}
