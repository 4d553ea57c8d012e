import { useState, type KeyboardEvent } from 'react';

type Combobox = {
  /** How many options there are. */
  readonly count: number;
  /** What the options answer. Another answer puts the first option in front again. */
  readonly answered: string;
  readonly onChoose: (index: number) => void;
  /** Escape; tells whether it did something, and so is spent. */
  readonly onEscape: () => boolean;
};

export type ComboboxState = {
  /** The option that Enter takes, or -1 when there is none. */
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * The keys of an ARIA combobox whose list is always open (WAI-ARIA Authoring Practices 1.2, list autocomplete): the
 * focus stays in the field, arrows move through the options and around their ends, Home and End go to the first and
 * last. With Shift or another modifier, keys keep their meaning for the text.
 */
export function useCombobox({ count, answered, onChoose, onEscape }: Combobox): ComboboxState {
  const [place, setPlace] = useState({ answered, index: 0 });
  const index = place.answered === answered ? place.index : 0;
  const active = count === 0 ? -1 : Math.min(index, count - 1);
  const setActive = (next: number) => setPlace({ answered, index: next });

  const onKeyDown = (event: KeyboardEvent) => {
    const isModified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (event.nativeEvent.isComposing || isModified) return;
    if (event.key === 'Escape') {
      if (onEscape()) event.preventDefault();
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      onChoose(active);
      return;
    }
    const next = nextIndex(event.key, active, count);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
  };
  return { active, setActive, onKeyDown };
}

function nextIndex(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
