import type { Page } from '@playwright/test';
import { expect, test } from '../setup/extension-fixture.ts';
import { marksIn } from './pages/marks-in.ts';

const html = (body: string, script = '') =>
  `<!doctype html><html lang="fr"><title>Page</title><body style="font: 16px/1.5 sans-serif">${body}<script>${script}</script></body></html>`;

/** The terms of a page, as the popup is told: how often each stands in it. */
async function termsOf(page: Page): Promise<Record<string, number>> {
  const worker = page.context().serviceWorkers()[0] ?? (await page.context().waitForEvent('serviceworker'));
  const { res } = (await worker.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const message = { id: 1, type: 'page:report', timestamp: Date.now() };
    return chrome.tabs.sendMessage(tabs[0].id, message, { frameId: 0 });
  })()`)) as { res: { terms: { entry: string; count: number }[] } };
  return Object.fromEntries(res.terms.map(({ entry, count }) => [entry, count]));
}

test.describe('sites of which people ask the most', () => {
  test('mail: a list of rows, a message, and a draft that is silent while it is written', async ({
    page,
    writePage,
  }) => {
    const row = (subject: string) =>
      `<tr role="row" tabindex="-1"><td><div role="checkbox" aria-checked="false"></div></td><td><span><span>${subject}</span></span><span> - <span>Bonjour à tous</span></span></td></tr>`;
    const body = `<div role="main"><table role="grid"><tbody>${row('Point sur la dette technique')}${row('Déjeuner')}</tbody></table></div>
      <div role="listitem"><div dir="ltr">Notre <wbr>lac de données<br>avance.</div></div>
      <div class="draft" role="textbox" contenteditable="true" aria-multiline="true" g_editable="true"></div>`;
    await page.goto(writePage(html(body)));
    await expect.poll(() => marksIn(page)).toEqual(['dette technique', 'lac de données']);
    await page.locator('.draft').click();
    await page.keyboard.type('Le CRM est prêt. ');
    await expect(page.locator('.draft')).toHaveText('Le CRM est prêt.');
    expect(await marksIn(page)).toEqual(['dette technique', 'lac de données']);
    await page.locator('.draft').blur();
    await expect.poll(() => marksIn(page)).toContain('CRM');
    await page.locator('.draft').click();
    await expect.poll(() => marksIn(page)).not.toContain('CRM');
  });

  test('notes: a page of editable blocks, of which only the one that is written in is silent', async ({
    page,
    writePage,
  }) => {
    const block = (id: string, text: string) =>
      `<div data-block-id="${id}"><div><div id="${id}" contenteditable="true" spellcheck="true" data-content-editable-leaf="true">${text}</div></div></div>`;
    const body = `<div class="page-content"><h1 contenteditable="true">Projet</h1>${block('a', 'La <b>dette</b> technique.')}${block('b', 'Le lac de données.')}</div>`;
    await page.goto(writePage(html(body)));
    await expect.poll(() => marksIn(page)).toEqual(['dette technique', 'lac de données']);
    await page.locator('#a').click();
    await expect.poll(() => marksIn(page)).toEqual(['lac de données']);
    await page.keyboard.press('End');
    await page.keyboard.type(' Et le CRM.');
    await expect(page.locator('#a')).toHaveText('La dette technique. Et le CRM.');
    await page.locator('#b').click();
    await expect.poll(() => marksIn(page)).toEqual(['CRM', 'dette technique']);
    expect(await page.locator('#a').innerHTML()).toBe('La <b>dette</b> technique. Et le CRM.');
  });

  test('a wiki: macros, code, a table of contents, and an editor that takes the place of the text', async ({
    page,
    writePage,
  }) => {
    const text = '<p data-renderer-start-pos="2">La dette technique et le <span>lac de données</span>.</p>';
    const body = `<main><div class="ak-renderer-document">${text}
      <div class="code-block" data-code-block=""><pre><code><span>lac de données</span></code></pre></div>
      <div class="panel"><p>Un <span role="button" tabindex="0" data-mention-id="7">@CRM</span> et un microservice.</p></div></div></main>`;
    await page.goto(writePage(html(body)));
    await expect.poll(() => marksIn(page)).toEqual(['CRM', 'dette technique', 'lac de données', 'microservice']);
    await page.evaluate((edited) => {
      document.querySelector('main')!.innerHTML =
        `<div class="ProseMirror" contenteditable="true" role="textbox">${edited}</div>`;
      document.querySelector<HTMLElement>('.ProseMirror')!.focus();
    }, text);
    await expect.poll(() => marksIn(page)).toEqual([]);
    await page.keyboard.type('Bonjour. ');
    await expect(page.locator('.ProseMirror')).toHaveText('Bonjour. La dette technique et le lac de données.');
    await page.evaluate((saved) => {
      document.querySelector('main')!.innerHTML = `<div class="ak-renderer-document">${saved}</div>`;
    }, text);
    await expect.poll(() => marksIn(page)).toEqual(['dette technique', 'lac de données']);
  });

  test('a board: cards that are dragged from one column to another, with a button that still works', async ({
    page,
    writePage,
  }) => {
    const body = `<div id="todo"><div class="card" draggable="true"><a href="#x"><span>Réduire la dette technique</span></a><button>+1</button></div></div><div id="done"></div><output>0</output>`;
    const script = `document.querySelector('button').onclick = () => document.querySelector('output').value++`;
    await page.goto(writePage(html(body, script)));
    await expect.poll(() => marksIn(page)).toEqual(['dette technique']);
    for (let move = 0; move < 5; move++)
      await page.evaluate(
        (to) => document.querySelector(to)!.append(document.querySelector('.card')!),
        ['#done', '#todo'][move % 2]!,
      );
    await page.getByRole('button').click();
    await expect(page.locator('output')).toHaveText('1');
    await expect.poll(() => marksIn(page)).toEqual(['dette technique']);
    expect(await termsOf(page)).toEqual({ 'technical-debt': 1 });
  });

  test('an intranet of web components that come one after the other', async ({ page, writePage }) => {
    const body = `<sp-page><template shadowrootmode="open"><div class="canvas"><slot></slot><sp-news></sp-news></div></template><sp-web-part><h2>Actualités</h2></sp-web-part></sp-page>`;
    const script = `customElements.define('sp-news', class extends HTMLElement {
      connectedCallback() {
        setTimeout(() => {
          const root = this.attachShadow({ mode: 'open' });
          root.innerHTML = '<article><p>Le lac de données est ouvert.</p><button>Plus</button></article>';
          root.querySelector('button').onclick = () => root.querySelector('article').insertAdjacentHTML('beforeend', '<p>La dette technique baisse.</p>');
        }, 700);
      }
    })`;
    await page.goto(writePage(html(body, script)));
    await expect.poll(() => marksIn(page)).toEqual(['lac de données']);
    await page.getByRole('button').click();
    await expect.poll(() => marksIn(page)).toEqual(['dette technique', 'lac de données']);
  });

  test('search results: terms with the searched words set off in them', async ({ page, writePage }) => {
    const result = (title: string, text: string) =>
      `<div class="g"><div data-snhf="0"><a href="#${title}"><br><h3>${title}</h3><div><cite role="text">https://exemple.fr<span role="text"> › blog</span></cite></div></a></div><div><span><em>${text}</em></span></div></div>`;
    const body = `<form role="search"><textarea role="combobox" name="q">lac de données</textarea></form>
      <div id="rso">${result('Guide', 'Dette</em> <em>technique</em> et <em>lac</em> de <em>données')}${result('Autre', 'microservice')}</div>`;
    await page.goto(writePage(html(body)));
    await expect.poll(() => marksIn(page)).toContain('Dette technique');
    expect(await marksIn(page)).toEqual(['Dette technique', 'lac de données', 'microservice']);
    await page.locator('a').first().click();
    expect(new URL(page.url()).hash).toBe('#Guide');
  });
});

test.describe('pages that hold more than they show', () => {
  test('a table that reuses its rows marks what they say now', async ({ page, writePage }) => {
    const script = `const texts = [...Array(1000)].map((_, at) => at % 11 ? 'Ligne ' + at : 'Ligne ' + at + ' : la dette technique');
      const view = document.querySelector('#view'), rows = [...view.querySelectorAll('p')];
      view.onscroll = () => { const top = Math.floor(view.scrollTop / 20);
        rows.forEach((row, at) => { row.style.top = (top + at) * 20 + 'px'; row.firstChild.data = texts[top + at] ?? ''; }); };
      view.onscroll();`;
    const body = `<div id="view" style="height: 200px; overflow: auto; position: relative"><div style="height: 20000px"></div>${'<p style="position: absolute; margin: 0; height: 20px">-</p>'.repeat(11)}</div>`;
    await page.goto(writePage(html(body, script)));
    await expect.poll(() => marksIn(page)).toEqual(['dette technique']);
    await page.locator('#view').hover();
    for (let wheel = 0; wheel < 20; wheel++) {
      await page.mouse.wheel(0, 330);
      // Whatever is marked, the page says so at that moment.
      for (const mark of await marksIn(page)) expect(mark).toBe('dette technique');
    }
    await expect.poll(() => termsOf(page)).toEqual({ 'technical-debt': 1 });
    await expect.poll(() => marksIn(page)).toEqual(['dette technique']);
  });

  test('a list without end is marked as it grows', async ({ page, writePage }) => {
    const script = `let count = 0;
      const more = () => { for (let row = 0; row < 20; row++) document.querySelector('main').insertAdjacentHTML('beforeend',
        '<article style="height: 90px"><h3>Billet ' + ++count + '</h3><p>La dette technique.</p></article>'); };
      new IntersectionObserver(([seen]) => seen.isIntersecting && more()).observe(document.querySelector('#end')); more();`;
    await page.goto(writePage(html('<main></main><div id="end">…</div>', script)));
    for (let screen = 1; screen <= 8; screen++) {
      await page.evaluate(async () => {
        // The page has to have seen that its end has gone out of view.
        for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
        scrollTo(0, document.documentElement.scrollHeight);
      });
      await expect.poll(() => page.locator('article').count()).toBeGreaterThan(20 * screen);
    }
    const articles = await page.locator('article').count();
    await expect.poll(() => termsOf(page)).toEqual({ 'technical-debt': articles });
  });

  test('a site of one page leaves nothing of a view when it shows the next', async ({ page, writePage }) => {
    await page.goto(writePage(html('<main></main>')));
    const view = async (number: number) => {
      await page.evaluate((at) => {
        history.pushState(null, '', `#/view/${at}`);
        const text = at % 2 ? 'La dette technique' : 'Le lac de données';
        document.querySelector('main')!.innerHTML = `<section>${`<p>${text} ${at}.</p>`.repeat(50)}</section>`;
      }, number);
      await expect.poll(() => termsOf(page)).toEqual({ [number % 2 ? 'technical-debt' : 'data-lake']: 50 });
    };
    for (let number = 1; number <= 6; number++) await view(number);
    await expect.poll(() => marksIn(page)).toEqual(['lac de données']);
  });

  test('what a page removes is not kept', async ({ page, writePage }) => {
    await page.goto(writePage(html('<main></main>')));
    await page.evaluate(() => {
      document.querySelector('main')!.innerHTML = '<p>La dette technique et le lac de données.</p>'.repeat(200);
    });
    await expect.poll(() => termsOf(page)).toEqual({ 'technical-debt': 200, 'data-lake': 200 });
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      const gone = [...main.children].map((child) => new WeakRef(child));
      main.replaceChildren();
      Object.assign(globalThis, { gone });
    });
    await expect.poll(() => termsOf(page)).toEqual({});
    const session = await page.context().newCDPSession(page);
    await expect
      .poll(async () => {
        await session.send('HeapProfiler.collectGarbage');
        return page.evaluate<number>('gone.filter((node) => node.deref()).length');
      })
      .toBe(0);
  });
});
