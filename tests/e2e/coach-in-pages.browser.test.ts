import type { Page } from '@playwright/test';
import { shardKeyOf } from '../../platform/coach-keys.ts';
import { packFields, unpackFields } from '../../core/coach/pack-fields.ts';
import { packRecord, unpackRecord } from '../../core/coach/pack-record.ts';
import { READ_AFTER_MILLISECONDS } from '../../core/coach/read-card.ts';
import { createRecord, type TermRecord } from '../../core/coach/term-record.ts';
import { EntryId } from '../../core/entry/ids.ts';
import { expect, test as base } from '../setup/extension-fixture.ts';
import { Card } from './pages/card.ts';
import { findFaults } from './pages/find-faults.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { PopupWindow } from './pages/popup-window.ts';
import { marksIn } from './pages/marks-in.ts';

const TERM = 'dette technique';
const ENTRY = EntryId.parse('technical-debt');
const PAGE = `<!doctype html><html lang="fr"><title>Page</title><body style="font: 18px/1.6 sans-serif; margin: 4rem">
  <p>La ${TERM} freine le lac de données.</p></body></html>`;
const DAY = 86_400_000;

type Coach = {
  readonly store: (items: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly record: () => Promise<TermRecord | null>;
};

const test = base.extend<{ coach: Coach }>({
  coach: async ({ serviceWorker }, use) => {
    const evaluate = async <T>(script: string): Promise<T> => (await serviceWorker()).evaluate<T>(script);
    const key = shardKeyOf(ENTRY);
    await use({
      store: (items) => evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`),
      record: async () => {
        const stored = await evaluate<Record<string, unknown>>(`chrome.storage.local.get('${key}')`);
        return unpackRecord(unpackFields(stored[key])[ENTRY]);
      },
    });
    await evaluate(`chrome.storage.local.get().then((all) =>
      chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('coach') || key === 'fades')))`);
  },
});

/** Met, looked up and answered some days ago. */
const due = (): Record<string, unknown> => {
  const recall = { stability: 2, difficulty: 5, at: Date.now() - 9 * DAY };
  const record = {
    ...createRecord(ENTRY, 20_000),
    strands: { recall, recognition: recall },
    right: 1,
    streak: 1,
    lookUps: 1,
  };
  return { [shardKeyOf(ENTRY)]: packFields({ [ENTRY]: packRecord(record) }) };
};

const open = async (page: Page, address: string) => {
  const marked = new MarkedPage(page);
  await marked.open(address);
  await expect.poll(() => marksIn(page)).toContain('lac de données');
  return marked;
};

test('a mark grows lighter and silent as the term is learnt, at once in an open page, and comes back', async ({
  page,
  writePage,
  coach,
}) => {
  await open(page, writePage(PAGE));
  const later = Date.now() + DAY;
  for (const [times, full, light] of [
    [[0, later], ['lac de données'], 1],
    [[later, later + DAY], ['lac de données'], 0],
    [[1, 2], [TERM, 'lac de données'], 0],
  ] as const) {
    await coach.store({ fades: packFields({ [ENTRY]: times }) });
    await expect.poll(() => marksIn(page)).toEqual(full);
    expect(await page.evaluate(() => CSS.highlights.get('passerelle-term-learning')?.size)).toBe(light);
  }
});

test('a silent term is explained when it is asked for', async ({ page, writePage, coach }) => {
  await coach.store({ fades: packFields({ [ENTRY]: [Date.now() + DAY, Date.now() + DAY] }) });
  const marked = await open(page, writePage(PAGE));
  await expect.poll(() => marksIn(page)).toEqual(['lac de données']);
  await page.keyboard.down('Shift');
  await marked.rest(TERM);
  await new Card(page).waitUntilShown();
  await page.keyboard.up('Shift');
});

test('a card that was read is a look-up', async ({ page, writePage, coach }) => {
  const marked = await open(page, writePage(PAGE));
  await marked.rest(TERM);
  await new Card(page).waitUntilShown();
  await expect.poll(async () => (await coach.record())?.lookUps).toBe(1);
});

/** Holds up in a card what is to be done once it has been read; `held` is how much of it waits. */
const HOLD = `globalThis.waiting = new Map(), globalThis.later = setTimeout, globalThis.never = clearTimeout;
  globalThis.setTimeout = (run, after) => {
    if (after !== ${READ_AFTER_MILLISECONDS}) return later(run, after);
    waiting.set(-1 - waiting.size, run);
    return -waiting.size;
  };
  globalThis.clearTimeout = (id) => void (waiting.delete(id) || never(id));`;

test('a card that is closed before it can have been read is none', async ({ page, writePage, coach }) => {
  const marked = await open(page, writePage(PAGE));
  await marked.rest('lac de données');
  const card = new Card(page);
  await card.waitUntilShown();
  await card.frame.evaluate(HOLD);
  const held = () => card.frame.evaluate<number>('waiting.size');
  await marked.rest(TERM);
  await expect.poll(held).toBe(1);
  await page.keyboard.press('Escape');
  await card.waitUntilHidden();
  await expect.poll(held).toBe(0);
  expect((await coach.record())?.lookUps ?? 0).toBe(0);
});

test('an entry that was read in the popup is one too', async ({ page, context, extensionId, writePage, coach }) => {
  await open(page, writePage(PAGE));
  const popup = await PopupWindow.open(context, page, extensionId);
  // It is ready to be typed into.
  await expect.poll(() => popup.texts('main')).toEqual([expect.stringContaining('technical debt')]);
  await popup.type(TERM);
  await expect.poll(async () => (await popup.texts('[role=option]'))[0]).toMatch(/technical debt/u);
  await popup.press('Enter');
  await expect.poll(async () => (await coach.record())?.lookUps).toBe(1);
  await popup.close();
});

for (const [label, said, counts] of [
  [/Je le savais|I knew it/u, /pâlit|grows lighter/u, { right: 2, wrong: 0 }],
  [/Je ne le savais pas|I did not/u, /quelques jours|few days/u, { right: 1, wrong: 1 }],
] as const)
  test(`of a due term the card asks first, shows the meaning, and takes one answer: ${label.source}`, async ({
    page,
    writePage,
    coach,
  }) => {
    await coach.store(due());
    const marked = await open(page, writePage(PAGE));
    await marked.rest(TERM);
    const card = new Card(page);
    await card.waitUntilShown();
    expect(await card.text()).toMatch(/dette technique.*(avec vos mots|own words)/u);
    expect(await card.text()).not.toMatch(/Définition|Definition/iu);
    expect(await findFaults(card.frame)).toEqual([]);
    await card.button(/Montrer le sens|Show the meaning/u).click();
    await expect.poll(() => card.text()).toMatch(/Le saviez-vous|Did you know it/u);
    expect(await findFaults(card.frame)).toEqual([]);
    await card.button(label).click();
    await expect.poll(() => card.text()).toMatch(said);
    await expect.poll(() => coach.record()).toMatchObject({ ...counts, lookUps: 1 });
  });
