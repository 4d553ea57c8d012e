import { test as base, expect } from '../setup/extension-fixture.ts';
import { ScannedPage } from './pages/scanned-page.ts';
import { chromium, type Browser } from '@playwright/test';

/** A browser without the extension. */
const test = base.extend<{ scanned: ScannedPage }, { plainBrowser: Browser }>({
  plainBrowser: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH']!, args: ['--no-sandbox'] });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  scanned: async ({ plainBrowser }, use) => {
    const page = await plainBrowser.newPage();
    await use(new ScannedPage(page));
    await page.close();
  },
});

const html = (body: string) => `<!doctype html><html lang="fr"><title>Page</title><body>${body}</body></html>`;
/** Frames of two seconds. */
const FRAMES = 120;

test.describe('text that keeps changing', () => {
  test('is read a few times at most, and once more when it stands still', async ({ scanned, writePage }) => {
    await scanned.page.goto(writePage(html('<p id="text">Le texte.</p>')));
    await scanned.scan();
    await scanned.inFrames(FRAMES, `document.querySelector('#text').textContent = 'La dette technique ' + frame`);
    expect(await scanned.timesRead('dette technique')).toBeLessThan(10);
    await expect.poll(() => scanned.marked()).toEqual([`La dette technique ${FRAMES - 1}`]);
  });

  for (const [name, change] of [
    ['changes', `document.querySelector('b').firstChild.data = frame`],
    ['is replaced', `document.querySelector('b').textContent = frame`],
  ] as const)
    test(`does not make what is marked beside it flicker where it ${name}`, async ({ scanned, writePage }) => {
      await scanned.page.goto(writePage(html('<p>La dette technique : <b>0</b> s.</p>')));
      await scanned.scan();
      await scanned.page.evaluate('globalThis.lost = 0');
      await scanned.inFrames(FRAMES, `${change}; if (pageScan.marked().length === 0) lost++;`);
      expect(await scanned.page.evaluate('lost')).toBe(0);
      expect(await scanned.timesRead('dette technique')).toBeLessThan(FRAMES / 6);
      await expect.poll(() => scanned.marked()).toEqual([`La dette technique : ${FRAMES - 1} s.`]);
    });

  test('loses its mark at once where the term is no longer there', async ({ scanned, writePage }) => {
    await scanned.page.goto(writePage(html('<p>La dette technique.</p>')));
    await scanned.scan();
    await scanned.page.evaluate('globalThis.wrong = 0');
    // What an observer hears comes after the change, in the same turn.
    await scanned.inFrames(
      FRAMES,
      `const { firstChild } = document.querySelector('p'); firstChild.data = 'Le mot ' + frame;
       queueMicrotask(() => (wrong += frame > 10 && pageScan.marked().length));`,
    );
    expect(await scanned.page.evaluate('wrong')).toBe(0);
  });

  test('takes all its marks along where it is a giant one of many pieces', async ({ scanned, writePage }) => {
    await scanned.page.goto(writePage(html('<p></p>')));
    await scanned.page.evaluate(() => {
      const filler = 'un mot de plus et encore. '.repeat(2000);
      document.querySelector('p')!.textContent = `La dette technique. ${filler} Le lac de données. ${filler}`;
    });
    await scanned.scan();
    expect(await scanned.countRecords()).toBe(2);
    await scanned.inFrames(
      10,
      `const { firstChild } = document.querySelector('p');
       const at = firstChild.data.indexOf('lac de données');
       if (frame === 0) firstChild.replaceData(at - 3, 2, 'Ce');
       if (frame === 9) firstChild.insertData(at, 'grand ');`,
    );
    await expect.poll(() => scanned.countRecords()).toBe(2);
    await scanned.page.evaluate(() => {
      document.querySelector('p')!.firstChild!.nodeValue = 'Plus rien ici, tout a été remplacé par un autre texte.';
    });
    await expect.poll(() => scanned.countRecords()).toBe(0);
  });

  test('leaves the text around it to be read as ever', async ({ scanned, writePage }) => {
    await scanned.page.goto(writePage(html('<p id="text">Le texte.</p><main></main>')));
    await scanned.scan();
    await scanned.inFrames(
      FRAMES,
      `document.querySelector('#text').textContent = 'Mot ' + frame;
       if (frame === 60) document.querySelector('main').innerHTML = '<p>Le lac de données.</p>';
       if (frame === 70) globalThis.early = pageScan.marked();`,
    );
    expect(await scanned.page.evaluate('early')).toEqual(['Le lac de données.']);
  });

  test('does not keep a block waiting that is added beside it', async ({ scanned, writePage }) => {
    await scanned.page.goto(writePage(html('')));
    await scanned.scan();
    await scanned.inFrames(
      FRAMES,
      `if (frame % 6 === 0) document.body.insertAdjacentHTML('beforeend', '<p>Le mot ' + frame + '.</p>');
       else document.body.append('.');
       if (frame === 100) document.body.insertAdjacentHTML('beforeend', '<p>Le lac de données.</p>');
       if (frame === 110) globalThis.early = pageScan.marked();`,
    );
    expect(await scanned.page.evaluate('early')).toEqual(['Le lac de données.']);
  });

  test('cannot make a page that is rewritten in each frame be read in each', async ({ scanned, writePage }) => {
    await scanned.page.goto(writePage(html('<main></main>')));
    await scanned.scan();
    await scanned.inFrames(
      FRAMES,
      `document.querySelector('main').innerHTML = '<section><p>La dette technique.</p></section>'.repeat(100)`,
    );
    expect(await scanned.timesRead('dette technique')).toBeLessThan(10 * 100);
    await expect.poll(() => scanned.countRecords()).toBe(100);
  });
});

test.describe('text that goes', () => {
  test('does not have what stands beside it read again', async ({ scanned, writePage }) => {
    const sections = '<section><p>La dette technique.</p></section>'.repeat(200);
    await scanned.page.goto(writePage(html(`<main>${sections}</main><div id="toast">Enregistré</div>`)));
    await scanned.scan();
    await scanned.page.evaluate(() => {
      document.querySelector('#toast')!.remove();
      document.body.append('Le lac de données.');
    });
    await expect.poll(() => scanned.timesRead('Le lac de données.')).toBe(1);
    expect(await scanned.timesRead('La dette technique.')).toBe(200);
  });

  for (const [name, body] of [
    ['between two texts', 'La dette <p>Un mot.</p>technique.'],
    ['between empty elements and comments', '<b>La dette <i></i></b><!----><p>Un mot.</p><!----><br><b>technique</b>.'],
    ['from an element that stays', 'La dette <span><span><p>Un mot.</p></span></span>technique.'],
  ] as const)
    test(`lets a term be found that it parted: ${name}`, async ({ scanned, writePage }) => {
      await scanned.page.goto(writePage(html(`<div></div><p>Le lac de données.</p>`)));
      await scanned.page.evaluate((inside) => (document.querySelector('div')!.innerHTML = inside), body);
      await scanned.scan();
      expect(await scanned.marked()).toEqual(['Le lac de données.']);
      await scanned.page.evaluate(() => document.querySelector('div p')!.remove());
      await expect.poll(() => scanned.countRecords()).toBe(2);
    });
});

test.describe('a change in a huge page', () => {
  test('does not hold it, in a block of four hundred thousand elements', async ({ scanned, writePage }) => {
    // Without boxes: the browser's own layout holds the page.
    await scanned.page.goto(writePage(html('<div style="display: none"></div>')));
    await scanned.page.evaluate(() => {
      document.querySelector('div')!.innerHTML = '<span>mot de plus </span>'.repeat(400_000);
    });
    await scanned.scan();
    await scanned.watchSteps();
    await scanned.page.evaluate(() =>
      document.querySelector('div')!.insertAdjacentHTML('beforeend', '<span>La dette technique.</span>'),
    );
    await expect.poll(() => scanned.timesRead('La dette technique.'), { timeout: 20_000 }).toBe(1);
    // Of a block of 800,000 nodes, which is read again whole. How long it takes is for the benchmark (page/longest task).
    const { most, breaks } = await scanned.steps();
    expect(most).toBeLessThan(20_000);
    expect(breaks).toBeGreaterThan(1);
  });

  test('is read to its end while the page takes away where it begins and ends', async ({ scanned, writePage }) => {
    await scanned.page.goto(writePage(html('<main></main>')));
    await scanned.page.evaluate(() => {
      const filler = '<p>Un mot.</p>'.repeat(30_000);
      document.querySelector('main')!.innerHTML = `${filler}<p>La dette technique.</p>${filler}`;
    });
    await scanned.scan();
    // In each of the breaks that the work makes.
    await scanned.page.evaluate(() => {
      const main = document.querySelector('main')!;
      let breaks = 0;
      const takeEnds = async () => {
        if (++breaks > 20) return;
        main.firstChild!.remove();
        main.lastChild!.remove();
      };
      Object.assign(globalThis, { scheduler: { yield: takeEnds } });
      main.lang = 'fr';
    });
    await expect.poll(() => scanned.timesRead('La dette technique.'), { timeout: 20_000 }).toBeGreaterThan(1);
    await expect.poll(() => scanned.marked()).toEqual(['La dette technique.']);
  });
});

test('a tab that is hidden is read on, and keeps nothing that was removed', async ({ scanned, writePage }) => {
  await scanned.page.goto(writePage(html('<main><p>La dette technique.</p></main>')));
  await scanned.scan();
  // A driven tab is never hidden: this one is told so, and gets no frames.
  await scanned.page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    globalThis.requestAnimationFrame = () => 0;
    const main = document.querySelector('main')!;
    const gone = [...Array(100)].map(() => {
      main.innerHTML = '<p>Le lac de données.</p>';
      return new WeakRef(main.firstChild!);
    });
    Object.assign(globalThis, { gone: gone.slice(0, -1) });
  });
  await expect.poll(() => scanned.marked()).toEqual(['Le lac de données.']);
  const session = await scanned.page.context().newCDPSession(scanned.page);
  await session.send('HeapProfiler.collectGarbage');
  expect(await scanned.page.evaluate('gone.filter((node) => node.deref()).length')).toBe(0);
});

test.describe('a long page that is shown from its middle', () => {
  const filler = '<p>Un mot de plus, et encore un autre mot pour la route.</p>'.repeat(3000);
  const page = html(
    `<p>La dette technique d’abord.</p>${filler}<h2 id="here">Ici</h2><p>La dette technique vue.</p>${filler}`,
  );

  test('is read there first, and keeps the marks that were seen', async ({ scanned, writePage }) => {
    await scanned.page.goto(`${writePage(page)}#here`);
    await scanned.scan();
    const read = await scanned.read();
    const [seen, first] = ['La dette technique vue.', 'La dette technique d’abord.'].map((text) => read.indexOf(text));
    expect(seen).toBeLessThan(100);
    expect(first).toBeGreaterThan(seen!);
    expect(await scanned.timesRead('La dette technique vue.')).toBe(1);
    expect(await scanned.marked()).toContain('La dette technique vue.');
  });

  test('is read once only where it is shown from its beginning', async ({ scanned, writePage }) => {
    await scanned.page.goto(writePage(page));
    await scanned.scan();
    expect((await scanned.read())[0]).toBe('La dette technique d’abord.');
  });
});

test('menus are left out where that is wanted', async ({ scanned, writePage }) => {
  const menu = '<ul><li>Notre lac de données</li></ul>';
  const body = `<header>${menu}<p>En tête : la dette technique.</p></header><nav>${menu}</nav>
    <div role="navigation">${menu}</div><article><header>${menu}</header></article><footer>${menu}</footer>`;
  await scanned.page.goto(writePage(html(body)));
  await scanned.scan({ skipsNavigation: true });
  expect(await scanned.marked()).toEqual(['En tête : la dette technique.', 'Notre lac de données']);
  expect(await scanned.countRecords()).toBe(2);
});
