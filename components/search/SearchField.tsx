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
};

/** The field of a combobox: see `useCombobox` for its keys and `SearchResults` for its list. */
export function SearchField({ ref, value, onChange, onClear, onKeyDown, listId, activeId }: SearchFieldProps) {
  const { search } = useInterfaceText();
  const isOpen = activeId !== null;
  return (
    <div className="search-field">
      <SearchIcon />
      <input
        ref={ref}
        className="search-field__input"
        type="text"
        inputMode="search"
        enterKeyHint="go"
        role="combobox"
        aria-label={search.label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={activeId ?? undefined}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        autoFocus
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
