import type { Language } from '../../core/entry/language.ts';
import { BackButton } from '../card/BackButton.tsx';
import type { CardStep } from '../card/entry-card.ts';
import { SearchIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import './entry-bar.css';

export type EntryBarProps = {
  readonly history: readonly CardStep[];
  readonly first: Language;
  readonly onBack: () => void;
  readonly onCloseEntry: () => void;
};

/** Above an open entry: one step back, and straight to the search when that is further away. */
export function EntryBar({ history, first, onBack, onCloseEntry }: EntryBarProps) {
  const { popup } = useInterfaceText();
  const previous = history.at(-1) ?? null;
  return (
    <div className="entry-bar">
      <BackButton previous={previous} first={first} onBack={onBack} />
      {previous ? (
        <IconButton label={popup.back} onPress={onCloseEntry}>
          <SearchIcon />
        </IconButton>
      ) : null}
    </div>
  );
}
