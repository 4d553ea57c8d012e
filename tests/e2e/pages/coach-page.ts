import { expect, type CDPSession, type Page } from '@playwright/test';
import { shardKeyOf } from '../../../platform/coach-keys.ts';
import type { Question } from '../../../core/coach/questions/question.ts';
import { EntryId } from '../../../core/entry/ids.ts';
import type { CoachReport } from '../../../core/coach/coach-report.ts';

// As the messaging library writes them. A worker that dies answers nothing: the message is sent again.
const SEND = `async (type, data) => {
  for (;;) {
    const answer = await chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() }).catch(() => null);
    if (answer?.err) throw new Error(type + ': ' + JSON.stringify(answer.err));
    if (answer) return answer.res ?? null;
  }
}`;

/** An extension page that talks to the coach, and looks into what it stores. */
export class CoachPage {
  readonly page: Page;
  #devTools: CDPSession | null = null;

  constructor(page: Page) {
    this.page = page;
  }

  async open(extensionId: string, document: 'coach.html' | 'popup.html' = 'coach.html'): Promise<void> {
    await this.page.goto(`chrome-extension://${extensionId}/${document}`);
  }

  /** The page at a place (`coach-place.ts`), in a language, for a reader of IT. */
  async show(place: string, language: 'en' | 'fr' = 'en'): Promise<void> {
    const settings = { interfaceLanguage: language, reader: { language, role: 'it' } };
    await this.page.evaluate(`chrome.storage.local.set(${JSON.stringify(settings)})`);
    await this.page.evaluate(`location.hash = '${place}'`);
    await this.page.reload();
    await expect(this.page.getByRole('main')).not.toContainText(/One moment|Un instant/u);
  }

  send(type: string, data?: unknown): Promise<unknown> {
    return this.page.evaluate(`(${SEND})(${JSON.stringify(type)}, ${JSON.stringify(data)})`);
  }

  progress = (): Promise<CoachReport> => this.send('coach:progress') as Promise<CoachReport>;

  question(session: {
    readonly path: string | null;
    readonly isCheck?: boolean;
    readonly asked: readonly string[];
  }): Promise<Question> {
    return this.send('coach:question', { entry: null, session, isPrivate: false }) as Promise<Question>;
  }

  /** Answers about these terms in turn, one answer after the other, each sent twice at once. */
  async startAnswering(entries: readonly string[]): Promise<void> {
    await this.page.evaluate(`(() => {
      const send = ${SEND};
      const entries = ${JSON.stringify(entries)};
      globalThis.answering = { acknowledged: 0, isOver: false };
      answering.done = (async () => {
        for (let number = 0; !answering.isOver; number++) {
          const entry = entries[number % entries.length];
          const answer = { id: entry + '.' + number, entry, kind: 'term', isRight: number % 3 > 0, isPrivate: false };
          await Promise.all([send('coach:answer', answer), send('coach:answer', answer)]);
          answering.acknowledged++;
        }
      })();
    })()`);
  }

  acknowledged = (): Promise<number> => this.page.evaluate('answering.acknowledged');

  /** How many were acknowledged in all. */
  stopAnswering(): Promise<number> {
    return this.page.evaluate('answering.isOver = true, answering.done.then(() => answering.acknowledged)');
  }

  async killWorker(): Promise<void> {
    if (!this.#devTools) {
      this.#devTools = await this.page.context().newCDPSession(this.page);
      await this.#devTools.send('ServiceWorker.enable');
    }
    await this.#devTools.send('ServiceWorker.stopAllWorkers');
  }

  /** What of it is the coach’s. */
  stored = (): Promise<unknown> =>
    this.page.evaluate(`chrome.storage.local.get().then((all) =>
      Object.entries(all).filter(([key]) => key.startsWith('coach') || key === 'fades'))`);

  async clear(): Promise<void> {
    await this.page.evaluate(`chrome.storage.local.get().then((all) =>
      chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('coach') || key === 'fades')))`);
  }

  async damageRecordOf(entry: string): Promise<void> {
    const key = shardKeyOf(EntryId.parse(entry));
    await this.page.evaluate(`chrome.storage.local.set({ ${JSON.stringify(key)}: 'damaged' })`);
  }
}
