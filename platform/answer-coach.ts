import { chooseQuestion, isDue, nextOfSession, questionIfDue, type Asking } from '../core/coach/choose-question.ts';
import { momentOf, passCheck, questionsLeft } from '../core/coach/coach-self.ts';
import { createQuestionBook, type QuestionBook } from '../core/coach/questions/find-distractors.ts';
import type { CoachReport } from '../core/coach/coach-report.ts';
import type { Question } from '../core/coach/questions/question.ts';
import { stateOf, type TermState } from '../core/coach/states.ts';
import type { Entry } from '../core/entry/entry.ts';
import type { EntryId } from '../core/entry/ids.ts';
import {
  changeSelf,
  COACH_MODEL,
  forgetCoach,
  loadCoach,
  loadCoachOf,
  progressOf,
  restoreProgress,
  storeEvents,
  type CoachMemory,
} from './coach-store.ts';
import { loadGlossary, loadPaths } from './glossary.ts';
import { MESSAGE_DATA, type QuestionMessage } from './message-data.ts';
import { checkSender, isPrivateSender } from './message-senders.ts';
import { onMessage } from './messages.ts';
import { readerItem } from './reader-item.ts';
import { readStored } from './page-storage.ts';
import { wallMoment } from './wall-moment.ts';

/** What the background answers to those who learn. A private window leaves no trace, and is asked nothing. */
export function answerCoach(): void {
  onMessage('coach:met', async ({ data, sender }) => {
    checkSender('coach:met', sender);
    const entries = MESSAGE_DATA['coach:met'].parse(data);
    if (isPrivateSender(sender)) return;
    await storeEvents(entries.map((entry) => ({ entry, evidence: { kind: 'met' } })));
  });
  onMessage('coach:lookedUp', async ({ data, sender }) => {
    checkSender('coach:lookedUp', sender);
    const { entry, visible, isPrivate } = MESSAGE_DATA['coach:lookedUp'].parse(data);
    if (isPrivate || isPrivateSender(sender)) return;
    await storeEvents([{ entry, evidence: { kind: 'lookUp', visible } }]);
  });
  onMessage('coach:question', async ({ data, sender }) => {
    checkSender('coach:question', sender);
    const asked = MESSAGE_DATA['coach:question'].parse(data);
    return asked.isPrivate || isPrivateSender(sender) ? null : findQuestion(asked);
  });
  onMessage('coach:answer', async ({ data, sender }) => {
    checkSender('coach:answer', sender);
    const { id, entry, kind, isRight, isPrivate } = MESSAGE_DATA['coach:answer'].parse(data);
    if (isPrivate || isPrivateSender(sender)) return;
    await storeEvents([{ entry, evidence: { kind: 'answer', id, question: kind, isRight } }]);
  });
  answerAboutProgress();
}

function answerAboutProgress(): void {
  onMessage('coach:progress', ({ sender }) => {
    checkSender('coach:progress', sender);
    return reportProgress();
  });
  onMessage('coach:restore', ({ data, sender }) => {
    checkSender('coach:restore', sender);
    return restoreProgress(MESSAGE_DATA['coach:restore'].parse(data));
  });
  onMessage('coach:choose', ({ data, sender }) => {
    checkSender('coach:choose', sender);
    const { name, daily, path } = MESSAGE_DATA['coach:choose'].parse(data);
    return changeSelf((self) => ({
      ...self,
      daily: daily ?? self.daily,
      path: path === undefined ? self.path : path,
      owner: { ...self.owner, name: name ?? self.owner.name },
    }));
  });
  onMessage('coach:passed', async ({ data, sender }) => {
    checkSender('coach:passed', sender);
    const path = MESSAGE_DATA['coach:passed'].parse(data);
    if (isPrivateSender(sender) || !(await loadPaths()).some(({ id }) => id === path)) return;
    await changeSelf((self) => passCheck(self, path, wallMoment().today));
  });
  onMessage('coach:paths', ({ sender }) => {
    checkSender('coach:paths', sender);
    return loadPaths();
  });
  onMessage('coach:states', ({ data, sender }) => {
    checkSender('coach:states', sender);
    return statesOf(MESSAGE_DATA['coach:states'].parse(data));
  });
  onMessage('coach:forget', ({ sender }) => {
    checkSender('coach:forget', sender);
    return forgetCoach();
  });
}

/** With a term: about it, where it is due. With a session: its next one. Else the one that is most worth asking. */
async function findQuestion({ entry, session }: QuestionMessage): Promise<Question | null> {
  if (session) {
    const wanted = session.path === null ? null : await wordsOfPath(session.path, session.isCheck);
    return nextOfSession(wanted, new Set(session.asked), await prepareAsking(await loadCoach()));
  }
  const memory = await (entry === null ? loadCoach() : loadCoachOf(entry));
  if (questionsLeft(memory.self, wallMoment().today) === 0) return null;
  if (entry === null) return chooseQuestion(await prepareAsking(memory));
  const record = memory.records.get(entry);
  // Before anything else is loaded: nearly always there is nothing to ask.
  return record && isDue(record, momentOfCoach(memory)) ? questionIfDue(entry, await prepareAsking(memory)) : null;
}

const momentOfCoach = ({ self }: CoachMemory) => ({
  now: momentOf(self, wallMoment()).at,
  learner: { model: COACH_MODEL, pace: self.pace },
});

async function prepareAsking(memory: CoachMemory): Promise<Asking> {
  const { self, records } = memory;
  const [{ wholeEntries }, reader] = await Promise.all([
    loadGlossary(),
    readStored('reader').then((stored) => readerItem.read(stored).value),
  ]);
  const followed = self.path === null ? null : await wordsOfPath(self.path);
  return { ...momentOfCoach(memory), records, reader, book: bookOf(wholeEntries), path: new Set(followed) };
}

/** All that a path teaches, or what its final check asks about; none where there is no such path. */
async function wordsOfPath(id: EntryId, isCheck = false): Promise<readonly EntryId[]> {
  const path = (await loadPaths()).find((one) => one.id === id);
  return (isCheck ? path?.check : path?.entries) ?? [];
}

let book: { readonly entries: readonly Entry[]; readonly book: QuestionBook } | null = null;

/** Made once for a glossary. */
function bookOf(entries: readonly Entry[]): QuestionBook {
  if (book?.entries !== entries) book = { entries, book: createQuestionBook(entries) };
  return book.book;
}

async function statesOf(ids: readonly EntryId[]): Promise<(readonly [EntryId, TermState])[]> {
  const memory = await loadCoach();
  const { now, learner } = momentOfCoach(memory);
  return ids.map((id) => [id, stateOf(memory.records.get(id) ?? null, now, learner)]);
}

/** All that there is to show, to export and to compare. */
async function reportProgress(): Promise<CoachReport> {
  const memory = await loadCoach();
  const { self } = memory;
  const { today } = wallMoment();
  const { daily, path } = self;
  return { progress: progressOf(memory), daily, path, today, questionsLeft: questionsLeft(self, today) };
}
