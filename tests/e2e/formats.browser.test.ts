import { expect, test } from '../setup/bare-fixture.ts';
import { bundleFixture } from '../setup/bundle-fixture.ts';
import { servePages } from '../../scripts/setup/serve-pages.ts';

/** What a page of an extension may do: its own scripts, and no workers made of text. */
const POLICY = "default-src 'none'; script-src 'self'";
const ENTRIES = 6000;

test('every format is written and read in a page that may start no workers', async ({ browser }) => {
  const script = await bundleFixture('formats-in-page.ts', 'formats');
  const server = await servePages({});
  server.add('/formats.js', { body: script, type: 'text/javascript' });
  const address = server.add('/page.html', {
    body: '<!doctype html><script src="formats.js"></script>',
    headers: { 'content-security-policy': POLICY },
  });
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.goto(address);
  const results = await page.evaluate(`formats.roundTrips(${ENTRIES})`);
  expect(results).toEqual({
    json: ENTRIES,
    csv: ENTRIES,
    xlsx: ENTRIES,
    tbx: ENTRIES,
    'tbx-dct': ENTRIES,
    'csv-deepl': ENTRIES,
    'csv-lokalise': ENTRIES,
    'csv-openmetadata': ENTRIES,
  });
  expect(refused.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  await page.close();
  await server.close();
});
