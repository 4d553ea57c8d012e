import { expect, test } from './extension-fixture.ts';

test('the extension runs in the browser', async ({ extensionId, serviceWorker }) => {
  expect(extensionId).toMatch(/^[a-p]{32}$/u);
  expect((await serviceWorker()).url()).toContain(extensionId);
});

test('a test writes the page that it visits', async ({ page, writePage }) => {
  const address = writePage({
    body: '<title>Été</title>',
    headers: { 'content-security-policy': "default-src 'none'" },
  });
  const answer = await page.goto(address);
  expect(answer?.headers()['content-security-policy']).toBe("default-src 'none'");
  await expect(page).toHaveTitle('Été');
});

test('a page is gone after its test', async ({ context }) => {
  expect(context.pages()).toHaveLength(1);
});
