import { useEffect, useRef, useState } from 'react';
import type { CardRecall, RecallStage } from '../../components/card/card-recall.ts';
import { useReadEntry } from '../../components/card/use-read-entry.ts';
import type { EntryTrail } from '../../components/card/use-entry-trail.ts';
import type { Question } from '../../core/coach/questions/question.ts';
import { READ_AFTER_MILLISECONDS } from '../../core/coach/read-card.ts';
import type { EntryCard } from '../../core/entry/entry-card.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { sendMessage } from '../../platform/messages.ts';
import { tellAnswer } from '../../platform/tell-answer.ts';

/** A reader who has not judged by then has moved on: they looked the term up. In milliseconds. */
const JUDGED_WITHIN = 20_000;

/** How far the reader has come with a question. */
type Reached = { readonly id: string; readonly stage: RecallStage };

/** Looks an entry up together with what is to be asked about it. What cannot be asked keeps no entry waiting. */
export function useAskingLookUp() {
  const questions = useRef(new Map<EntryId, Question>());
  const lookUp = async (id: EntryId): Promise<EntryCard | null> => {
    const asking = sendMessage('coach:question', { entry: id, session: null, isPrivate: false }).catch(() => null);
    const [view, question] = await Promise.all([sendMessage('background:lookUp', id), asking]);
    if (question) questions.current.set(id, question);
    else questions.current.delete(id);
    return view;
  };
  return { lookUp, questions };
}

/** What the card asks about the entry that is open, and what the coach learns of it: an answer, or a look-up. */
export function useRecall(
  { open }: EntryTrail,
  questions: { readonly current: ReadonlyMap<EntryId, Question> },
): CardRecall | null {
  const [reached, setReached] = useState<Reached | null>(null);
  const entry = open?.card.status === 'ready' ? open.card.view.entry.id : null;
  const question = entry ? questions.current.get(entry) : undefined;
  const stage = question && (reached?.id === question.id ? reached.stage : 'asked');
  const isOpen = open !== null;
  useEffect(() => {
    if (!isOpen) setReached(null);
  }, [isOpen]);
  const isRead = !stage || stage === 'revealed';
  useReadEntry(isRead ? entry : null, tellLookUp, stage ? JUDGED_WITHIN : READ_AFTER_MILLISECONDS);
  if (!question || !stage) return null;
  return {
    stage,
    onReveal: () => setReached({ id: question.id, stage: 'revealed' }),
    onJudge: (knew) => {
      setReached({ id: question.id, stage: knew ? 'knew' : 'didNot' });
      void tellAnswer(question, { isRight: knew, isPrivate: false });
    },
  };
}

function tellLookUp(entry: EntryId): void {
  void sendMessage('coach:lookedUp', { entry, visible: READ_AFTER_MILLISECONDS, isPrivate: false }).catch(() => {});
}
