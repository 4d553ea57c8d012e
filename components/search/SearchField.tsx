import type { KeyboardEvent, Ref } from 'react';
import { CloseIcon, SearchIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import './search-field.css';

export type SearchFieldProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onClear: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The list of results, and the option in it that Enter opens; null while there is none. */
  readonly listId: string;
  readonly activeId: string | null;
  /** As soon as it is shown: where searching is what one has come for. */
  readonly takesFocus?: boolean;
};

/** Terms are no prose: nothing is corrected or filled in. */
const SEARCH_INPUT = {
  type: 'text',
  inputMode: 'search',
  enterKeyHint: 'go',
  autoCapitalize: 'off',
  autoComplete: 'off',
  autoCorrect: 'off',
  spellCheck: false,
} as const;

/** The field of a combobox: see `useCombobox` for its keys and `SearchResults` for its list. */
export function SearchField({
  ref,
  value,
  onChange,
  onClear,
  onKeyDown,
  listId,
  activeId,
  takesFocus = false,
}: SearchFieldProps) {
  const { search } = useInterfaceText();
  const isOpen = activeId !== null;
  return (
    <div className="search-field">
      <SearchIcon />
      <input
        ref={ref}
        className="search-field__input"
        {...SEARCH_INPUT}
        role="combobox"
        aria-label={search.label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={activeId ?? undefined}
        autoFocus={takesFocus}
        placeholder={search.placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {value === '' ? null : (
        <IconButton label={search.clear} onPress={onClear}>
          <CloseIcon />
        </IconButton>
      )}
    </div>
  );
}
