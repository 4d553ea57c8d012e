import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { checkContent, type ContentCheck } from '../../core/team-glossary/check-content.ts';
import { contentOfForm, withField, type FormDraft, type Signature } from '../../core/team-glossary/form-draft.ts';
import type { FieldProblem, FormApi } from './form-api.ts';

/** How long somebody pauses before what they wrote is stored, in milliseconds. */
const PAUSE = 400;
/** What is said while somebody types: that a text has grown too long. */
const SAID_AT_ONCE = new Set(['too-long', 'too-many-words']);

export type FormState = FormApi & {
  readonly check: ContentCheck;
  /** How storing it went; null before anything was changed. */
  readonly isSaved: boolean | null;
  /** Whether storing waits: what a form that is done with would still store comes back as a draft. */
  readonly hold: (isHeld: boolean) => void;
  /** Says what is wrong in all fields. */
  readonly reveal: (others?: readonly FieldOfProblem[]) => void;
};

export type FieldOfProblem = FieldProblem & { readonly field: string };

type FormWays = {
  readonly initial: FormDraft;
  readonly signature: Signature;
  readonly onSave: (draft: FormDraft) => Promise<void>;
};

/** A form that is checked by the schema of the files while it is filled in, and stored at each pause. */
export function useFormDraft({ initial, signature, onSave }: FormWays): FormState {
  const [draft, setDraft] = useState(initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isRevealed, setRevealed] = useState(false);
  const [others, setOthers] = useState<readonly FieldOfProblem[]>([]);
  const [isHeld, hold] = useState(false);
  const isSaved = useSavedAtPauses({ draft, initial, isHeld }, onSave);
  const { owner, today } = signature;
  const check = useMemo(() => {
    const place = { file: '', entry: draft.entryId ?? '' };
    return checkContent(contentOfForm(draft, { owner, today }), draft.discipline ?? 'both', place);
  }, [draft, owner, today]);
  const change = (changed: Partial<FormDraft>) => {
    setOthers([]);
    setDraft((now) => ({ ...now, ...changed, changedAt: Date.now() }));
  };
  const isDue = (field: string, rule: string) => isRevealed || left.has(field) || SAID_AT_ONCE.has(rule);
  return {
    draft,
    check,
    isSaved,
    hold,
    change,
    set: (path, value) =>
      setDraft((now) => ({ ...now, content: { ...withField(now.content, path, value) }, changedAt: Date.now() })),
    problemAt: (name) =>
      check.problems.find(({ field, rule }) => field === name && isDue(field, rule)) ??
      others.find(({ field }) => field === name) ??
      null,
    onLeave: (field) => setLeft((now) => new Set([...now, field])),
    reveal: (more = []) => {
      setRevealed(true);
      setOthers(more);
    },
  };
}

type Held = Pick<FormWays, 'initial'> & { readonly draft: FormDraft; readonly isHeld: boolean };

/** A tab that is closed in the middle of a word stores what there is. */
function useSavedAtPauses({ draft, initial, isHeld }: Held, onSave: FormWays['onSave']): boolean | null {
  const [isSaved, setSaved] = useState<boolean | null>(null);
  const saved = useRef(initial);
  const save = useEffectEvent(() => {
    if (isHeld || saved.current === draft) return;
    saved.current = draft;
    onSave(draft).then(
      () => setSaved(true),
      () => setSaved(false),
    );
  });
  useEffect(() => {
    const timer = setTimeout(() => save(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, isHeld]);
  useEffect(() => {
    const onHidden = () => save();
    document.addEventListener('visibilitychange', onHidden);
    addEventListener('pagehide', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      removeEventListener('pagehide', onHidden);
    };
  }, []);
  return isSaved;
}
