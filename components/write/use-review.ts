import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DraftReader } from '../../core/briefing/read-draft.ts';
import { reviewDraft, type DraftReview } from '../../core/briefing/write-for-them.ts';
import type { Entry } from '../../core/entry/entry.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Language } from '../../core/entry/language.ts';
import type { Role } from '../../core/entry/reader.ts';
import { foldWords } from '../../core/matching/fold-words.ts';

/** What is to be said of a draft. `text`: the draft that it is said of. */
export type Review = DraftReview & {
  readonly text: string;
  readonly language: Language;
  readonly words: number;
};
export type ReviewState = Review | 'reading' | 'tooLong' | 'failed';

type Asked = {
  readonly initialText: string;
  readonly readers: Role;
  /** The language that the writer has chosen, if any, and the one where the words do not tell. */
  readonly chosen: Language | null;
  readonly usual: Language;
  /** Null until the glossary is there. */
  readonly readDraft: DraftReader | null;
  readonly onLoadEntries: (ids: readonly EntryId[]) => Promise<readonly Entry[]>;
};

/** Longer than any note, tender or minutes; UTF-16 code units. */
const LONGEST = 200_000;
/** How long nobody has typed before a draft is read, in milliseconds. */
const PAUSE = 250;

/** Reads a draft when its writer pauses. The review before stays until there is another. */
export function useReview({ initialText, readers, chosen, usual, readDraft, onLoadEntries }: Asked) {
  const [settled, setSettled] = useState(initialText);
  const [review, setReview] = useState<ReviewState>('reading');
  const [tries, setTries] = useState(0);
  const { entries, load } = useEntries(onLoadEntries);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = (text: string) => {
    clearTimeout(timer.current);
    setSettled(text);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const make = useEffectEvent(async (): Promise<ReviewState> => {
    if (settled.length > LONGEST) return 'tooLong';
    const draft = readDraft!(settled, { chosen, usual });
    await load(draft.hits.map(({ entry }) => entry));
    const words = draft.document.blocks.reduce((sum, { readable }) => sum + foldWords(readable).length, 0);
    return { ...reviewDraft({ ...draft, entries }, readers), text: settled, language: draft.language, words };
  });
  useEffect(() => {
    if (!readDraft) return;
    let isCurrent = true;
    const show = (made: ReviewState) => void (isCurrent && setReview(made));
    make().then(show, () => show('failed'));
    return () => void (isCurrent = false);
  }, [settled, readers, chosen, usual, readDraft, tries]);
  return {
    review,
    settle,
    settleSoon: (text: string) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => settle(text), PAUSE);
    },
    retry: () => setTries((before) => before + 1),
  };
}

/** Entries that a draft has needed so far: most of them it needs again. */
function useEntries(onLoadEntries: Asked['onLoadEntries']) {
  const [entries] = useState(() => new Map<EntryId, Entry>());
  const load = async (ids: readonly EntryId[]): Promise<void> => {
    const missing = [...new Set(ids)].filter((id) => !entries.has(id));
    if (missing.length === 0) return;
    for (const entry of await onLoadEntries(missing)) entries.set(entry.id, entry);
  };
  return { entries, load };
}
