import type { EntryCard } from '../../core/entry/entry-card.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Bilingual, Language } from '../../core/entry/language.ts';

/** `missing`: the glossary no longer has this entry. `failed`: it could not be asked; trying again may help. */
export type CardState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly view: EntryCard }
  | { readonly status: 'missing' }
  | { readonly status: 'failed' };

/** An entry that the reader came from. */
export type CardStep = { readonly id: EntryId; readonly term: Bilingual };

type OpensInPlace = {
  readonly onOpenEntry: (id: EntryId) => void;
  readonly addressOf?: undefined;
};
type HasAddresses = {
  readonly addressOf: (id: EntryId) => string;
  readonly onOpenEntry?: undefined;
};

/** How one comes to another entry: it is opened in this one’s place, or it has an address of its own. */
export type EntryWays = OpensInPlace | HasAddresses;

type Copying = {
  /** Copies `text`; resolves to whether it is now on the clipboard. Without it, no copy button is shown. */
  readonly onCopy?: ((text: string) => Promise<boolean>) | undefined;
};

/** Entries without marks in pages, and how to have one of them so, or no longer. */
export type Silencing = {
  readonly silenced?: readonly EntryId[] | undefined;
  readonly onSilence?: ((id: EntryId, isSilenced: boolean) => void) | undefined;
};

export type Utterance = { readonly text: string; readonly language: Language };

/** Terms that can be listened to. */
export type Speech = {
  /** For which there is a voice. */
  readonly languages: readonly Language[];
  /** What is being said now. */
  readonly spoken: Utterance | null;
  readonly onListen: (text: string, language: Language) => void;
  readonly onHush: () => void;
};

type Listening = {
  /** Without it, nothing can be listened to. */
  readonly speech?: Speech | undefined;
};

/** Ways to the form, which opens as a page of its own. */
export type Contributing = {
  /** To make an entry better: to write what is missing of it, too. */
  readonly onImprove?: ((id: EntryId) => void) | undefined;
  /** To say that an entry is not what a text means. */
  readonly onWrongSense?: ((id: EntryId) => void) | undefined;
};

/** What an entry lets its reader do, wherever it is shown. */
export type EntryViewActions = EntryWays & Copying & Silencing & Listening & Contributing;

/** The same in a card or in the popup. */
export type EntryActions = OpensInPlace & Copying & Silencing & Listening & Contributing;
