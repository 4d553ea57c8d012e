import type { Briefing } from '../../core/briefing/briefing.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Reader } from '../../core/entry/reader.ts';

/** A briefing with what it is of. */
export type BriefedText = {
  readonly briefing: Briefing;
  readonly title: string;
  /** Where it is from, such as `www.example.fr` or a file; empty where there is nothing to say. */
  readonly origin: string;
};

/**
 * `closed`: there is no page, or one that is closed to us. Of a page that has been briefed: `here` as long as it is open,
 * `gone` afterwards, and when the tab shows another page by then, its title.
 */
export type BriefingState =
  | { readonly status: 'loading' | 'closed' | 'document' | 'off' | 'failed' }
  | {
      readonly status: 'ready';
      readonly text: BriefedText;
      readonly page: 'here' | 'gone' | { readonly nextTitle: string };
    };

export type BriefingWays = {
  readonly reader: Reader;
  /** When the briefing was made, in milliseconds since 1970. */
  readonly madeAt: number;
  /** Entries of private glossaries, which others may not know of. */
  readonly privateEntries: ReadonlySet<EntryId>;
  /** Where the whole entry can be read. */
  readonly entryAddress: (id: EntryId) => string;
  /** Resolves to whether the text is on the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onPrint: () => void;
  /** Without it, no term can be shown where it stands. */
  readonly onShowTerm?: ((id: EntryId) => void) | undefined;
};
