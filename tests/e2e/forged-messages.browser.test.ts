import type { Page } from '@playwright/test';
import { expect, test } from '../setup/extension-fixture.ts';
import { MarkedPage } from './pages/marked-page.ts';

type Forgery = readonly [type: string, data?: unknown];
type Answer = { readonly res?: unknown; readonly err?: unknown } | null;

const PAGE = '<!doctype html><html lang="fr"><title>Page</title><p>La dette technique.</p></html>';
const MANY_IDS = Array.from({ length: 10_001 }, () => 'crm');

/** Sent from the content script's own world: what a renderer in other hands could send. */
const FROM_PAGE: readonly Forgery[] = [
  ['background:lookUp', 'crm'],
  ['background:label', ['crm']],
  ['background:search', { query: 'crm', language: 'fr', favoured: [] }],
  ['background:silence', { entry: 'crm', isSilenced: true }],
  ['background:pointedAt', { entry: '../crm', isMenuOpening: true }],
  ['background:pointedAt', { entry: 'crm' }],
  ['background:moveInTop', 'sideways'],
  ['background:moveInTop', { toString: 'next' }],
  ['background:domains'],
  ['background:pausedUntil'],
  ['background:pausedUntil', 'nowhere'],
  ['background:pausedUntil', `https://example.org/${'a'.repeat(20_000)}`],
  ['background:deleteEverything'],
  ['background:sources'],
  ['background:previewSource', 'https://example.org/manifest.json'],
  ['background:subscribe', { url: 'https://example.org/manifest.json', kind: 'team' }],
  ['background:changeSource', { id: 'one', action: 'remove' }],
  ['background:prepareLexicon', ['../x']],
  ['background:contribute', { kind: 'change', entry: 'crm' }],
  ['background:entryToImprove', 'crm'],
  ['background:duplicates', { en: { term: 'crm' }, except: '' }],
  ['background:sendProposals'],
  ['coach:met', ['../crm']],
  ['coach:lookedUp', { entry: 'crm', visible: 5000, isPrivate: false }],
  ['coach:answer', { id: 'crm.term.0', entry: 'crm', kind: 'term', isRight: true, isPrivate: false }],
  ['coach:question', { entry: null, session: null, isPrivate: false }],
  ['coach:progress'],
  ['coach:forget'],
  ['__proto__', 'crm'],
];
const FROM_CARD: readonly Forgery[] = [
  ['background:contribute', { kind: 'change', entry: '../crm' }],
  ['background:contribute', { kind: 'new', term: 'x'.repeat(201) }],
  ['background:sendProposals'],
  ['coach:met', ['crm']],
  ['coach:progress'],
  ['coach:restore', { owner: { id: 'somebody', name: '' }, savedAt: 0, pace: 0, records: [] }],
  ['coach:choose', { daily: 10 }],
  ['coach:passed', 'crm-roll-out'],
  ['coach:answer', { id: 'crm.term.0', entry: 'crm', kind: 'guess', isRight: true, isPrivate: false }],
  ['background:domains'],
  ['background:label', ['crm']],
  ['background:search', { query: 'crm', language: 'fr', favoured: [] }],
  ['background:silence', { entry: 'crm', isSilenced: 'yes' }],
  ['background:prepareLexicon', []],
  ['background:sources'],
  ['background:changeSource', { id: 'one', action: 'remove' }],
  ['background:pointedAt', { entry: 'crm', isMenuOpening: true }],
  ['background:isTabOn'],
  ['background:pausedUntil', 'https://example.org/'],
  ['background:updateFrames'],
  ['background:moveInTop', 'next'],
  ['background:lookUp', { id: 'crm' }],
  ['background:lookUp', '../crm'],
];
const FROM_POPUP: readonly Forgery[] = [
  ['background:domains'],
  ['background:prepareLexicon'],
  ['background:isTabOn'],
  ['background:pausedUntil', 'https://example.org/'],
  ['background:updateFrames'],
  ['background:moveInTop', 'next'],
  ['background:search', { query: 'x'.repeat(2000), language: 'fr', favoured: [] }],
  ['background:search', { query: 'crm', language: 'de', favoured: [] }],
  ['background:search', { query: 'crm', language: 'fr', favoured: [], more: true }],
  ['background:label', MANY_IDS],
];
const FROM_PANEL: readonly Forgery[] = [
  ['background:prepareLexicon'],
  ['background:isTabOn'],
  ['background:moveInTop', 'next'],
  ['background:lookUp', '../crm'],
  ['popup:frameTerms', []],
];

const FROM_OPTIONS: readonly Forgery[] = [
  ['coach:progress'],
  ['background:entries', ['crm']],
  ['coach:forget'],
  ['coach:lookedUp', { entry: 'crm', visible: 5000, isPrivate: false }],
  ['coach:choose', { daily: 3 }],
  ['coach:restore', { owner: { id: 'somebody', name: '' }, savedAt: 0, pace: 0, records: [] }],
  ['background:lookUp', 'crm'],
  ['background:silence', { entry: 'crm', isSilenced: true }],
  ['background:prepareLexicon'],
  ['background:label', MANY_IDS],
];

const FROM_ENTRY: readonly Forgery[] = [
  ['background:prepareLexicon'],
  ['background:label', ['crm']],
  ['background:lookUp', '../crm'],
];
const FROM_WELCOME: readonly Forgery[] = [
  ['background:isTabOn'],
  ['background:lookUp', 'crm'],
  ['background:silence', { entry: 'crm', isSilenced: true }],
  ['background:search', { query: 'crm', language: 'fr', favoured: [] }],
];

const FROM_BRIEFING: readonly Forgery[] = [
  ['background:lookUp', 'crm'],
  ['background:entries', Array.from({ length: 110_001 }, () => 'crm')],
  ['background:silence', { entry: 'crm', isSilenced: true }],
  ['coach:states', ['../crm']],
  ['coach:progress'],
];
const FROM_WRITE: readonly Forgery[] = [
  ['background:lookUp', 'crm'],
  ['background:search', { query: 'crm', language: 'fr', favoured: [] }],
  ['coach:states', ['crm']],
];

// As the messaging library writes them. Null: nobody answered.
const SEND = `(forgeries) => Promise.all(forgeries.map(async ([type, data], id) =>
  (await chrome.runtime.sendMessage({ id, type, data, timestamp: Date.now() }).catch(() => null)) ?? null))`;

const accepted = (answers: readonly Answer[]): Answer[] =>
  answers.filter((answer) => answer !== null && answer.err === undefined);

test('of many forged messages none is accepted, and what the real ones ask is answered', async ({
  page,
  context,
  extensionId,
  writePage,
}) => {
  const marked = new MarkedPage(page);
  await marked.open(writePage(PAGE));
  await expect.poll(() => marked.marks()).toEqual(['dette technique']);
  expect(accepted(await sendFromContentScript(page, FROM_PAGE))).toEqual([]);
  for (const [name, forgeries, real] of [
    ['card.html', FROM_CARD, ['background:lookUp', 'crm']],
    ['popup.html', FROM_POPUP, ['background:label', ['crm']]],
    ['options.html', FROM_OPTIONS, ['background:domains']],
    ['sidepanel.html', FROM_PANEL, ['background:label', ['crm']]],
    ['entry.html', FROM_ENTRY, ['background:lookUp', 'crm']],
    ['welcome.html', FROM_WELCOME, ['background:prepareLexicon', []]],
    ['briefing.html', FROM_BRIEFING, ['coach:states', ['crm']]],
    ['write.html', FROM_WRITE, ['background:entries', ['crm']]],
  ] as const) {
    const tab = await context.newPage();
    await tab.goto(`chrome-extension://${extensionId}/${name}`);
    const send = (messages: readonly Forgery[]) =>
      tab.evaluate(`(${SEND})(${JSON.stringify(messages)})`) as Promise<Answer[]>;
    expect(accepted(await send(forgeries))).toEqual([]);
    expect(accepted(await send([real]))).toHaveLength(1);
  }
});

test('a page that pretends to be the extension opens nothing and learns nothing', async ({ page, writePage }) => {
  const marked = new MarkedPage(page);
  await marked.open(writePage(PAGE));
  await expect.poll(() => marked.marks()).toHaveLength(1);
  const heard = await page.evaluate(
    async (types) => {
      const answers: unknown[] = [];
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => answers.push(data);
      addEventListener('message', ({ source }) => source !== window && answers.push('from elsewhere'));
      postMessage('passerelle:port', '*', [port2]);
      for (const type of types) {
        postMessage({ id: 1, type, data: 'crm', timestamp: Date.now() }, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: 'crm' }));
      }
      // Two turns of the page's own line: whatever was to be answered has been.
      for (let turn = 0; turn < 2; turn++)
        await new Promise((resolve) => {
          addEventListener('message', resolve, { once: true });
          postMessage('turn', '*');
        });
      return { answers, runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime };
    },
    ['background:lookUp', 'page:report', 'page:moveToTerm', 'frame:tellTerms'],
  );
  expect(heard).toEqual({ answers: [], runtime: 'undefined' });
  expect(await marked.addedNodes()).toEqual([]);
});

async function sendFromContentScript(page: Page, forgeries: readonly Forgery[]): Promise<Answer[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: { readonly id: number; readonly origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  const { result } = await session.send('Runtime.evaluate', {
    contextId: ours!.id,
    expression: `(${SEND})(${JSON.stringify(forgeries)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value as Answer[];
}
