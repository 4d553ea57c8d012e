import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DraftReader } from '../../core/briefing/read-draft.ts';
import { insertGlosses, type UnexplainedTerm } from '../../core/briefing/write-for-them.ts';
import type { Entry } from '../../core/entry/entry.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Language } from '../../core/entry/language.ts';
import type { Reader, Role } from '../../core/entry/reader.ts';
import type { DraftEditor, DraftMark } from './draft-editor.ts';
import { readDraftFile } from './read-draft-file.ts';
import { useReview, type Review, type ReviewState } from './use-review.ts';
import { useWriteText } from './use-write-text.ts';

export type Writing = {
  readonly reader: Reader;
  readonly initialText: string;
  /** Null until the glossary is there. */
  readonly readDraft: DraftReader | 'failed' | null;
  readonly onLoadEntries: (ids: readonly EntryId[]) => Promise<readonly Entry[]>;
  /** When the writer pauses. */
  readonly onKeep: (text: string) => void;
};

/** One writes for the others. */
const usualReaders = ({ role }: Reader): Role => (role === 'both' ? 'both' : role === 'it' ? 'marketing' : 'it');

/** The draft, for whom it is, and what is done to it. */
export function useWriting({ reader, initialText, readDraft, onLoadEntries, onKeep }: Writing) {
  const { write: text, language: spoken } = useWriteText();
  const [readers, setReaders] = useState(() => usualReaders(reader));
  const [chosen, setChosen] = useState<Language | null>(null);
  const [said, setSaid] = useState('');
  const editor = useRef<DraftEditor>(null);
  const usual = reader.language;
  const reading = readDraft === 'failed' ? null : readDraft;
  const asked = { initialText, readers, chosen, usual, readDraft: reading, onLoadEntries };
  const { review, settle, settleSoon, retry } = useReview(asked);
  const last = useLast(review);
  useMarks(editor, review, onKeep);
  const takeFile = async (file: File) => {
    const read = await readDraftFile(file, text, spoken);
    setSaid(read.ok ? text.fileTaken(file.name) : text.fileRefused(file.name, read.why));
    if (!read.ok || !editor.current) return;
    editor.current.replace(0, editor.current.text.length, read.text);
    settle(editor.current.text);
  };
  return {
    readers,
    setReaders,
    language: chosen ?? last?.language ?? usual,
    setChosen,
    review,
    last,
    said,
    retry,
    onEditor: (made: DraftEditor) => void (editor.current = made),
    onInput: (now: string) => {
      setSaid('');
      settleSoon(now);
    },
    openFile: (file: File) => void takeFile(file),
    ways: useWays({ editor, review, settle, setSaid }),
  };
}

type Editor = { readonly current: DraftEditor | null };

function useMarks(editor: Editor, review: ReviewState, onKeep: (text: string) => void): void {
  const show = useEffectEvent(() => {
    if (typeof review !== 'object') return;
    onKeep(review.text);
    if (editor.current?.text === review.text) editor.current.setMarks(marksOf(review));
  });
  useEffect(() => show(), [review]);
}

const marksOf = ({ unexplained, explained }: Review): DraftMark[] => [
  ...unexplained.flatMap(({ places }) => places.map(({ start, end }) => ({ start, end, kind: 'open' as const }))),
  ...explained.map(({ start, end }) => ({ start, end, kind: 'explained' as const })),
];

type Acting = {
  readonly editor: Editor;
  readonly review: ReviewState;
  readonly settle: (text: string) => void;
  readonly setSaid: (said: string) => void;
};
type Act = (draft: DraftEditor, now: Review) => void;

/** What is done to the draft by pressing something beside it. */
function useWays({ editor, review, settle, setSaid }: Acting) {
  const { write: text } = useWriteText();
  const waiting = useRef<Act>(null);
  /** A moment after typing, places are those of another draft: what is to be done waits until it has been read. */
  const change = (act: Act) => {
    const draft = editor.current;
    if (!draft) return;
    if (typeof review === 'object' && draft.text === review.text) act(draft, review);
    else waiting.current = act;
    settle(draft.text);
  };
  const goOn = useEffectEvent(() => {
    const act = waiting.current;
    waiting.current = null;
    if (act) change(act);
  });
  useEffect(() => goOn(), [review]);
  return {
    onSelect: (entry: EntryId, place: number) =>
      change((draft, now) => {
        const { start, end } = placesOf(now, entry)[place] ?? {};
        if (start !== undefined && end !== undefined) draft.select(start, end);
      }),
    onInsert: (entry: EntryId) =>
      change((draft, { unexplained }) => {
        const term = unexplained.find((one) => one.entry.id === entry);
        if (!term) return;
        const { end } = term.places[0]!;
        draft.replace(end, end, term.gloss);
        draft.select(end, end + term.gloss.length);
        setSaid(text.inserted(1));
      }),
    onInsertAll: () =>
      change((draft, { unexplained }) => {
        insertAll(draft, unexplained);
        setSaid(text.inserted(unexplained.length));
      }),
  };
}

/** Of a term that is explained: where it is. */
function placesOf({ unexplained, explained }: Review, entry: EntryId): readonly { start: number; end: number }[] {
  const isIt = (one: { readonly entry: Entry }) => one.entry.id === entry;
  return unexplained.find(isIt)?.places ?? explained.filter(isIt);
}

/** In one step of undo. Only what lies between the first and the last gloss is replaced. */
function insertAll(draft: DraftEditor, terms: readonly UnexplainedTerm[]): void {
  if (terms.length === 0) return;
  const ends = terms.map(({ places }) => places[0]!.end);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const whole = insertGlosses(draft.text, terms);
  draft.replace(first, last, whole.slice(first, whole.length - (draft.text.length - last)));
}

/** The review before stays while another is made. */
function useLast(review: ReviewState): Review | null {
  const last = useRef<Review>(null);
  if (typeof review === 'object') last.current = review;
  return last.current;
}
