import { expect, test } from '../setup/settings-fixture.ts';
import { SettingsTab } from './pages/settings-page.ts';

test('the settings tell the keys as they are set, and lead to where the browser has them changed', async ({
  context,
  page,
  extensionId,
  store,
}) => {
  await store({ interfaceLanguage: 'en' });
  const settings = new SettingsTab(page, extensionId);
  await settings.open();
  const section = settings.section('Keyboard shortcuts');
  await expect(section.getByRole('term')).toHaveCount(4);
  await expect(section.getByRole('definition')).toHaveText([
    'Alt + Shift + K',
    'Alt + J',
    'Alt + Shift + J',
    'Alt + Shift + L',
  ]);
  const opened = context.waitForEvent('page');
  await section.getByRole('button').click();
  await expect.poll(async () => (await opened).url()).toMatch(/^chrome:\/\/extensions\/shortcuts/u);
});

test('the first run can be seen again from the settings', async ({ context, page, extensionId, store }) => {
  await store({ interfaceLanguage: 'en' });
  await new SettingsTab(page, extensionId).open();
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Take the tour again' }).click();
  await expect(await opened).toHaveURL(/\/welcome\.html$/u);
});
