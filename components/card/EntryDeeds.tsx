import type { EntryId } from '../../core/entry/ids.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { Contributing, Silencing } from './entry-card.ts';
import './entry-deeds.css';

type EntryDeedsProps = Silencing & Contributing & { readonly id: EntryId };

/**
 * What a reader may do about the entry: make it better, say that it is not meant here, have it silent in pages because they
 * know it by now. Nothing of what cannot be done where it is shown.
 */
export function EntryDeeds({ id, silenced = [], onSilence, onImprove, onWrongSense }: EntryDeedsProps) {
  const { card } = useInterfaceText();
  const isSilenced = silenced.includes(id);
  const deeds = [
    { label: card.improve, act: onImprove && (() => onImprove(id)) },
    { label: card.wrongSense, act: onWrongSense && (() => onWrongSense(id)) },
    {
      label: isSilenced ? card.markAgain : card.stopMarking,
      act: onSilence && (() => onSilence(id, !isSilenced)),
    },
  ].filter(({ act }) => act);
  if (deeds.length === 0) return null;
  return (
    <p className="entry-deeds">
      {deeds.map(({ label, act }) => (
        <button key={label} type="button" className="entry-deeds__deed" onClick={act}>
          {label}
        </button>
      ))}
    </p>
  );
}
