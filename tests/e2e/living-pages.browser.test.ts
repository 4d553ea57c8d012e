import { bundleFixture } from '../setup/bundle-fixture.ts';
import { expect, test } from '../setup/extension-fixture.ts';
import { MarkedPage } from './pages/marked-page.ts';

const html = (body: string, lang = 'fr') =>
  `<!doctype html><html lang="${lang}"><title>Page</title><body>${body}</body></html>`;

test.describe('pages that change', () => {
  test('a React page that renders its text anew a hundred times stays intact and stays marked', async ({
    page,
    writePage,
  }) => {
    const bundle = await bundleFixture('react-page/main.tsx', 'reactPage');
    const marked = new MarkedPage(page);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await marked.open(writePage(html(`<div id="app"></div><script>${bundle}</script>`)));
    await expect(page.locator('#app')).toHaveAttribute('data-renders', '100');
    await expect.poll(() => marked.marks()).toEqual(['dette technique']);
    await expect(page.locator('#app p')).toHaveText('Rendu 100 : la dette technique du site');
    expect(errors).toEqual([]);
    expect(await marked.addedNodes()).toEqual([]);
  });

  test('text that arrives later is marked, text that goes takes its mark along', async ({ page, writePage }) => {
    const marked = new MarkedPage(page);
    await marked.open(writePage(html('<main><p id="first">Le lac de données.</p></main>')));
    await expect.poll(() => marked.marks()).toEqual(['lac de données']);
    await page.evaluate(() =>
      document.querySelector('main')!.insertAdjacentText('beforeend', 'Une architecture applicative.'),
    );
    await expect.poll(() => marked.marks()).toEqual(['lac de données', 'architecture applicative']);
    await page.evaluate(() => document.querySelector('#first')!.remove());
    await expect.poll(() => marked.marks()).toEqual(['architecture applicative']);
    await page.evaluate(() => (document.querySelector('main')!.lastChild!.textContent = 'Plus rien.'));
    await expect.poll(() => marked.marks()).toEqual([]);
  });

  test('a term is marked once in a section, and the next occurrence takes over when the first goes', async ({
    page,
    writePage,
  }) => {
    const marked = new MarkedPage(page);
    const section = (id: string) =>
      `<h2>${id}</h2><p id="${id}1">La dette technique.</p><p>Encore la dette technique.</p>`;
    await marked.open(writePage(html(section('a') + section('b'))));
    await expect.poll(() => marked.marks()).toEqual(['dette technique', 'dette technique']);
    await page.evaluate(() => document.querySelector('#a1')!.remove());
    await expect.poll(() => marked.marks()).toEqual(['dette technique', 'dette technique']);
  });

  test('text that was hidden is marked when it is shown, and takes no mark from text that is seen', async ({
    page,
    writePage,
  }) => {
    const marked = new MarkedPage(page);
    await marked.open(
      writePage(
        html('<p id="menu" style="display: none">dette technique et lac de données</p><p>Notre dette technique.</p>'),
      ),
    );
    await expect.poll(() => marked.marks()).toEqual(['dette technique']);
    await page.evaluate(() => (document.querySelector<HTMLElement>('#menu')!.style.display = 'block'));
    await expect.poll(async () => (await marked.marks()).toSorted()).toEqual(['dette technique', 'lac de données']);
  });
});

test.describe('sections', () => {
  test('begin at headings whose text is in elements of its own, and count a heading once', async ({
    page,
    writePage,
  }) => {
    const marked = new MarkedPage(page);
    const text = '<p>La dette technique.</p>';
    await marked.open(
      writePage(
        html(
          `<h2>Un</h2>${text}<h2><span>Deux</span></h2>${text}<h3><a href="#"><b>Trois</b></a></h3>${text}` +
            `<h2>Le lac de données <em>ou</em> rien</h2><p>Le lac de données.</p>`,
        ),
      ),
    );
    await expect
      .poll(async () => (await marked.marks()).toSorted())
      .toEqual(['dette technique', 'dette technique', 'dette technique', 'lac de données']);
  });

  test('of text that comes later are told apart by their headings', async ({ page, writePage }) => {
    const marked = new MarkedPage(page);
    await marked.open(writePage(html('<main><p id="intro">La dette technique.</p></main>')));
    await expect.poll(() => marked.marks()).toHaveLength(1);
    await page.evaluate(() => {
      for (let part = 0; part < 3; part++)
        document
          .querySelector('main')!
          .insertAdjacentHTML('beforeend', '<h3>Suite</h3><p>La dette technique.</p><p>Encore la dette technique.</p>');
    });
    await expect.poll(() => marked.marks()).toHaveLength(4);
    await page.evaluate(() =>
      document.querySelector('#intro')!.insertAdjacentHTML('beforebegin', '<p>Toujours la dette technique.</p>'),
    );
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('p').length)).toBe(8);
    await expect.poll(() => marked.marks()).toHaveLength(4);
  });
});

test.describe('what is not read', () => {
  for (const [name, body] of [
    ['code', '<pre>dette technique</pre><p><code>lac de données</code> <kbd>CRM</kbd></p>'],
    ['form fields', '<textarea>dette technique</textarea><select><option>lac de données</select><button>CRM</button>'],
    [
      'an editor with the focus, and fields that a page has made itself',
      '<div contenteditable autofocus><p>La dette technique</p></div><div role="textbox">Le CRM</div>',
    ],
    [
      'code that must not be translated, and names of icons',
      '<div class="mono" translate="no">Le CRM</div><p class="notranslate hljs">Le CRM</p><i class="material-icons">cloud</i>',
    ],
    [
      'hidden text',
      '<p hidden>La dette technique</p><p aria-hidden="true">Le CRM</p><p style="visibility: hidden">Le CRM</p>',
    ],
    ['scripts and styles', '<script type="text/plain">dette technique</script><style>/* CRM */</style>'],
    ['two blocks that follow each other', '<p>La dette</p><p>technique</p><ul><li>lac de</li><li>données</li></ul>'],
    ['a term with code in the middle', '<p>La dette <code>x</code> technique</p>'],
  ] as const)
    test(name, async ({ page, writePage }) => {
      const marked = new MarkedPage(page);
      await marked.open(writePage(html(`${body}<p>Le retour sur investissement.</p>`)));
      await expect.poll(() => marked.marks()).toEqual(['retour sur investissement']);
    });
});

test.describe('text that is shown or hidden', () => {
  for (const [name, body, show] of [
    [
      '`visibility` by a class far above',
      '<style>.cloak .x { visibility: hidden }</style><main class="cloak"><div class="x"><p>Le CRM.</p></div></main>',
      () => document.querySelector('main')!.classList.remove('cloak'),
    ],
    [
      '`visibility` by a sibling that is checked',
      '<style>.x { visibility: hidden } :checked ~ .x { visibility: visible }</style><input type="checkbox"><p class="x">Le CRM.</p>',
      () => document.querySelector('input')!.click(),
    ],
    ['`hidden`', '<p hidden>Le CRM.</p>', () => document.querySelector('p')!.removeAttribute('hidden')],
    [
      '`<details>`',
      '<details><summary>Plus</summary><p>Le CRM.</p></details>',
      () => document.querySelector('details')!.setAttribute('open', ''),
    ],
    [
      '`content-visibility: hidden`',
      '<div style="content-visibility: hidden"><p>Le CRM.</p></div>',
      () => document.querySelector('div')!.removeAttribute('style'),
    ],
  ] as const)
    test(`${name} is noticed`, async ({ page, writePage }) => {
      const marked = new MarkedPage(page);
      await marked.open(writePage(html(`${body}<p>Le retour sur investissement.</p>`)));
      await expect.poll(() => marked.marks()).toEqual(['retour sur investissement']);
      await page.evaluate(show);
      await expect.poll(async () => (await marked.marks()).toSorted()).toEqual(['CRM', 'retour sur investissement']);
    });

  test('a marked text that is made invisible gives its mark to the next, until it is back', async ({
    page,
    writePage,
  }) => {
    const marked = new MarkedPage(page);
    const text = '<p>La dette technique.</p>';
    await marked.open(writePage(html(`<div id="one">${text}</div><div id="two">${text}</div>`)));
    const owners = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('passerelle-term') ?? [])].map(
          (range) => range.startContainer.parentElement!.parentElement!.id,
        ),
      );
    for (const [visibility, owner] of [
      ['', 'one'],
      ['hidden', 'two'],
      ['', 'one'],
    ] as const) {
      await page.evaluate(
        (value) => (document.querySelector<HTMLElement>('#one')!.style.visibility = value),
        visibility,
      );
      await page.mouse.click(300, 300);
      await expect.poll(owners).toEqual([owner]);
    }
  });

  test('text in boxes of `display: contents` and `content-visibility: auto` is seen', async ({ page, writePage }) => {
    const marked = new MarkedPage(page);
    const body = `<p>Le lac de données.</p><div style="display: contents">Le CRM.</div>
      <section style="content-visibility: auto"><p style="margin-top: 300px">La dette technique.</p></section>`;
    await marked.open(writePage(html(body)));
    await expect
      .poll(async () => (await marked.marks()).toSorted())
      .toEqual(['CRM', 'dette technique', 'lac de données']);
  });
});

test.describe('pages beyond measure', () => {
  test('a page without text', async ({ page, writePage }) => {
    const marked = new MarkedPage(page);
    await marked.open(writePage('<!doctype html><title>Vide</title>'));
    await page.evaluate(() => document.body.append('Le lac de données.'));
    await expect.poll(() => marked.marks()).toEqual(['lac de données']);
  });

  for (const [text, space, expected] of [
    ['that wraps: what Chromium does not lay out has no mark', 'normal', ['lac de données']],
    ['in lines of its own', 'pre', ['lac de données', 'dette technique']],
  ] as const) {
    test(`a text node of ten megabytes ${text}`, async ({ page, writePage }) => {
      const marked = new MarkedPage(page);
      await marked.open(writePage(html(`<p id="big" style="white-space: ${space}"></p>`)));
      await page.locator('#big').evaluate((big) => {
        big.textContent = `Un lac de données. ${'de dix mot\n'.repeat(900_000)} La dette technique.`;
      });
      await expect.poll(() => marked.marks(), { timeout: 30_000 }).toEqual(expected);
    });
  }

  // Chromium's own layout does not survive some thousand boxes in each other; without boxes the depth has no limit.
  test('a million nodes, and ten thousand deep', async ({ page, writePage }) => {
    test.setTimeout(120_000);
    const marked = new MarkedPage(page);
    await marked.open(writePage(html('<main></main>')));
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      const nest = (parent: Element, depth: number, text: string) => {
        let deep = parent;
        for (let level = 0; level < depth; level++) deep = deep.appendChild(document.createElement('div'));
        deep.append(text);
      };
      nest(main, 1500, 'Un lac de données.');
      const boxless = main.appendChild(document.createElement('div'));
      boxless.style.display = 'none';
      nest(boxless, 10_000, 'La dette technique.');
      const many = document.createElement('section');
      many.style.contentVisibility = 'auto';
      for (let row = 0; row < 500_000; row++) many.appendChild(document.createElement('i')).append('mot ');
      main.append(many);
    });
    await expect.poll(() => marked.marks(), { timeout: 60_000 }).toEqual(['lac de données']);
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
  });
});
