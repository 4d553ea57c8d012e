import { DRAFT, expect, test, WriteTab } from './pages/write-page.ts';

test('terms that readers may not know are listed once, those that the text explains are told', async ({ writing }) => {
  await writing.write(DRAFT);
  await expect.poll(writing.open).toEqual(['technical debt', 'API', 'cache']);
  await expect(writing.list()).toMatchAriaSnapshot(`
    - complementary "To explain 3":
      - heading "To explain 3" [level=2]
      - button "Insert all 3"
      - list:
        - listitem:
          - button "IT – technical debt ×2 – show place 1 of 2 in the draft"
          - paragraph: /^\\(.+\\)$/
          - button "Insert after “technical debt”"
          - button "Copy what “technical debt” means"
          - status
          - group: In their words
      - region "Explained in the text 1":
        - heading "Explained in the text 1" [level=3]
        - list:
          - listitem:
            - button "data lake in parentheses – show in the draft"
  `);
  await expect.poll(writing.marked).toEqual(['technical debt', 'technical debt', 'API', 'cache']);
});

test('a press on a term selects it in the draft, place after place', async ({ writing, page }) => {
  await writing.write(DRAFT + '\n'.repeat(60));
  const debt = page.getByRole('button', { name: /technical debt ×2/u });
  await debt.click();
  await expect(writing.field()).toBeFocused();
  const places = new Set<number>();
  for (let time = 0; time < 2; time++) {
    expect(await writing.selected()).toBe('technical debt');
    places.add(await writing.field().evaluate((field: HTMLTextAreaElement) => field.selectionStart));
    await debt.click();
  }
  expect(places.size).toBe(2);
  await page.getByRole('button', { name: /^data lake/u }).click();
  expect(await writing.selected()).toBe('data lake');
});

test('a gloss goes in at its place, and Ctrl+Z takes it back', async ({ writing, page }) => {
  await writing.write(DRAFT);
  await page.getByRole('button', { name: 'Insert after “API”' }).click();
  await expect(writing.said()).toHaveText('Inserted. Ctrl+Z in the draft takes it back.');
  const withGloss = await writing.text();
  expect(withGloss).toMatch(/Our API \([^()]+\) needs a cache\./u);
  expect(await writing.selected()).toMatch(/^ \(.+\)$/u);
  await expect.poll(writing.open).toEqual(['technical debt', 'cache']);
  await expect(page.getByRole('region', { name: 'Explained in the text 2' })).toContainText('API');
  await page.keyboard.press('Control+z');
  expect(await writing.text()).toBe(DRAFT);
  await expect.poll(writing.open).toEqual(['technical debt', 'API', 'cache']);
  await page.keyboard.press('Control+Shift+z');
  expect(await writing.text()).toBe(withGloss);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Insert all 3' }).click();
  await expect(page.getByText('Your readers can follow')).toBeVisible();
  await expect(writing.said()).toHaveText('3 inserted. Ctrl+Z in the draft takes them back.');
  expect((await writing.text()).match(/ \([^()]+\)/gu)).toHaveLength(4);
  await writing.field().press('Control+z');
  expect(await writing.text()).toBe(DRAFT);
});

test('marks follow what is typed, in the draft and in the list', async ({ writing, page }) => {
  await writing.write(DRAFT);
  await expect.poll(writing.marked).toHaveLength(4);
  await writing.field().evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0));
  await page.keyboard.type('Dear all: ');
  // At once, before anything is read again.
  expect(await writing.marked()).toEqual(['technical debt', 'technical debt', 'API', 'cache']);
  await page.keyboard.type('our SSO. ');
  await expect.poll(writing.open).toEqual(['SSO', 'technical debt', 'API', 'cache']);
  await writing.field().fill('Nothing but plain words.');
  await expect(writing.list()).toContainText('Nothing to explain');
  expect(await writing.marked()).toEqual([]);
});

test('readers and language can be chosen: a gloss is in the language of the draft', async ({ writing, page }) => {
  await writing.write('Le taux de conversion et la dette technique montent.');
  await expect.poll(writing.open).toEqual(['dette technique']);
  await expect(page.getByRole('group', { name: 'Written in' }).getByRole('radio', { name: 'French' })).toBeChecked();
  await expect(page.locator('.open-term__gloss').first()).toHaveAttribute('lang', 'fr');
  await page.getByRole('group', { name: 'Your readers' }).getByRole('radio', { name: 'Both' }).check();
  await expect.poll(writing.open).toEqual(['taux de conversion', 'dette technique']);
  await page.getByRole('group', { name: 'Your readers' }).getByRole('radio', { name: 'IT', exact: true }).check();
  await expect.poll(writing.open).toEqual(['taux de conversion']);
  const french = await page.locator('.open-term__gloss').innerText();
  await page.getByText('In their words').click();
  await expect(page.getByRole('button', { name: 'Copy “taux de conversion” in their words' })).toBeVisible();
  await page.getByRole('group', { name: 'Written in' }).getByRole('radio', { name: 'English' }).check();
  await expect(page.locator('.open-term__gloss')).not.toHaveText(french);
});

test('a file takes the place of the draft; one that is no draft is refused, and nothing is lost', async ({
  writing,
  page,
}) => {
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
  await writing.write('My own words.');
  for (const [name, buffer, why] of [
    ['plan.txt', Buffer.from([1, 0, 2]), /not UTF-8 text/u],
    ['plan.md', Buffer.from([0xe9, 0x20, 0xe9]), /not UTF-8; save it as UTF-8/u],
    ['plan.txt', Buffer.alloc(0), /empty/u],
    ['plan.pdf', Buffer.from('%PDF-1.4'), /only \.txt and \.md/u],
    ['plan.exe', Buffer.from('text'), /unknown format/u],
    ['plan.txt', Buffer.alloc(2 ** 20 + 1, 'a'), /over 1 MB/u],
  ] as const) {
    await choose(name, buffer);
    await expect(writing.said()).toHaveText(why);
    await expect(writing.said()).toContainText(`“${name}” was not opened`);
    expect(await writing.text()).toBe('My own words.');
  }
  await choose('plan.md', Buffer.from('\ufeff# Plan\r\n\r\nThe API is late.\r\n'));
  await expect(writing.field()).toHaveValue('# Plan\n\nThe API is late.\n');
  await expect.poll(writing.open).toEqual(['API']);
  await writing.field().press('Control+z');
  await expect(writing.field()).toHaveValue('My own words.');
});

test('a file is taken when it is dropped', async ({ writing, page }) => {
  const files = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['The API, dropped.'], 'note.txt', { type: 'text/plain' }));
    return transfer;
  });
  await page.dispatchEvent('.draft__field', 'dragover', { dataTransfer: files });
  await expect(page.locator('.draft__field')).toHaveAttribute('data-over', 'true');
  await page.dispatchEvent('.draft__field', 'drop', { dataTransfer: files });
  await expect(writing.field()).toHaveValue('The API, dropped.');
  await expect.poll(writing.open).toEqual(['API']);
});

test('a draft that is too long stays, and it is said', async ({ writing, page }) => {
  await writing.field().fill(`The API. ${'word '.repeat(40_000)}`);
  await expect(page.getByRole('alert')).toContainText('longer than 200,000 characters');
  expect((await writing.text()).length).toBe(200_009);
  await writing.field().fill('The API.');
  await expect.poll(writing.open).toEqual(['API']);
});

test('nothing leaves the computer; a reload keeps the draft, and closing the tab forgets it', async ({
  writing,
  page,
  context,
  serviceWorker,
}) => {
  const asked: string[] = [];
  const note = (request: { url: () => string }) => asked.push(request.url());
  context.on('request', note);
  await writing.write(DRAFT);
  await expect.poll(writing.open).toHaveLength(3);
  const worker = await serviceWorker();
  const kept = () =>
    worker.evaluate<string[]>(`chrome.storage.session.get('drafts').then(({ drafts }) => Object.values(drafts ?? {}))`);
  await expect.poll(kept).toEqual([DRAFT]);
  await page.reload();
  await expect(writing.field()).toHaveValue(DRAFT);
  await expect.poll(writing.open).toHaveLength(3);
  expect(JSON.stringify(await worker.evaluate('chrome.storage.local.get()'))).not.toContain('slows us down');
  await page.close();
  await expect.poll(kept).toEqual([]);
  expect(asked.filter((address) => !address.startsWith('chrome-extension:'))).toEqual([]);
  context.off('request', note);
});

test('a private window keeps nothing, and says so', async ({ page, extensionId, serviceWorker, store }) => {
  await store({ interfaceLanguage: 'en' });
  await page.addInitScript(`for (const api of [globalThis.chrome, globalThis.browser])
    if (api?.windows) api.windows.getCurrent = async () => ({ id: 1, incognito: true })`);
  await page.goto(`chrome-extension://${extensionId}/write.html`);
  const writing = new WriteTab(page);
  await expect(page.getByText('Private window')).toBeVisible();
  await writing.write(DRAFT);
  await expect.poll(writing.open).not.toEqual([]);
  expect(await (await serviceWorker()).evaluate(`chrome.storage.session.get('drafts')`)).toEqual({});
});

test('the popup and the settings lead to it', async ({ page, context, extensionId, store }) => {
  await store({ interfaceLanguage: 'en' });
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Write for them' }).click();
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Write for them');
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.locator('summary').click();
  await expect(page.getByRole('button', { name: 'Write for them' })).toBeVisible();
});
