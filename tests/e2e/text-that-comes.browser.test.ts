import { expect, test } from '../setup/bare-fixture.ts';
import { OwnSession } from './pages/own-session.ts';
import { ScannedPage } from './pages/scanned-page.ts';

const UNKNOWN = 'passerelle-term';

test.describe('text that comes', () => {
  test('is painted with its mark where it is in view', async ({ page }) => {
    const session = new OwnSession(page);
    await session.open('<p>A zorgal.</p>');
    await session.start(['zorgal', 'brelin']);
    await expect.poll(() => session.highlighted(UNKNOWN)).toEqual(['zorgal']);
    const held = await page.evaluate(async (name) => {
      document.querySelector('p')!.insertAdjacentHTML('afterend', '<p>And a brelin.</p>');
      // Let the observers of changes hear of it first: a frame asked for now comes after theirs.
      await Promise.resolve();
      await new Promise(requestAnimationFrame);
      return [...CSS.highlights.get(name)!].map(({ startContainer }) => startContainer.textContent);
    }, UNKNOWN);
    expect(held).toEqual(['A zorgal.', 'And a brelin.']);
  });

  test('is read once where the page puts elements in and then fills them, and all of it', async ({ page }) => {
    const COUNT = 120;
    const scanned = new ScannedPage(page);
    await page.setContent('<!doctype html><html lang="fr"><title>Page</title><main></main>');
    await scanned.scan();
    await page.evaluate((count) => {
      for (let at = 0; at < count; at++) {
        const paragraph = document.querySelector('main')!.appendChild(document.createElement('p'));
        paragraph.appendChild(document.createElement('b')).textContent = 'La dette ';
        paragraph.append('technique.');
      }
    }, COUNT);
    await expect.poll(() => scanned.countRecords()).toBe(COUNT);
    expect(await scanned.timesRead('La dette technique.')).toBe(COUNT);
  });
});
