import type { Question } from '../core/coach/questions/question.ts';
import { sendMessage } from './messages.ts';

/** How often an answer is sent again where the background was ending: it counts once. */
const TRIES = 3;

type Told = { readonly isRight: boolean; readonly isPrivate: boolean };

/** Resolves to whether the answer is stored. */
export async function tellAnswer({ id, entry, kind }: Question, told: Told): Promise<boolean> {
  for (let tried = 0; tried < TRIES; tried++) {
    const isStored = await sendMessage('coach:answer', { id, entry, kind, ...told }).then(
      () => true,
      () => false,
    );
    if (isStored) return true;
  }
  return false;
}
