import type { Page } from 'puppeteer-core';
import type { Firefox } from '../../scripts/setup/launch-firefox.ts';
import { MarkedPage } from '../e2e/pages/marked-page.ts';
import { evaluateIn } from './evaluate-in.ts';
import { expect, test } from './firefox-fixture.ts';
import { Card } from './pages/card.ts';

type Context = { readonly context: string; readonly url: string; readonly children: readonly Context[] };

const TEXT = '<p style=margin:4rem>Notre dette technique grandit.</p>';
const html = (body: string) => `<!doctype html><html lang="fr"><title>Page</title><body>${body}</body></html>`;
const MARKS = `[...(CSS.highlights.get('passerelle-term') ?? [])].map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset))`;

test.describe('parts of pages, in Firefox', () => {
  for (const [name, attributes, fill] of [
    ['srcdoc', `srcdoc="${TEXT}"`, ''],
    [
      'about:blank',
      'src="about:blank"',
      `frames[0].document.documentElement.lang = 'fr'; frames[0].document.body.innerHTML = '${TEXT}'`,
    ],
  ] as const)
    test(`a term in a frame of ${name} is marked, and its card comes in the frame`, async ({
      firefox,
      tab,
      writePage,
    }) => {
      const marked = new MarkedPage(tab);
      const frame = `<iframe ${attributes} style="width: 600px; height: 600px; border: 0; position: fixed; inset: 0"></iframe>`;
      await marked.open(writePage(html(`${frame}<script>onload = () => { ${fill} }</script>`)));
      await expect.poll(() => marksInFrames(firefox, tab)).toEqual(['dette technique']);
      const [within] = await framesOf(firefox, tab);
      const { y, height } = await evaluateIn<DOMRect>(
        firefox,
        within!.context,
        'document.querySelector("p").getBoundingClientRect()',
      );
      await marked.restAt({ x: 180, y: y + height / 2 });
      await expect.poll(() => textOfCard(firefox, tab)).toContain('technical debt');
    });

  test('a term in an open shadow root is marked, and explained', async ({ firefox, tab, writePage }) => {
    const marked = new MarkedPage(tab);
    const card = new Card(firefox, tab);
    const script = `document.querySelector('main').attachShadow({ mode: 'open' }).innerHTML = '${TEXT}'`;
    await marked.open(writePage(html(`<main></main><script>${script}</script>`)));
    await expect.poll(() => marked.marks()).toEqual(['dette technique']);
    await marked.restAt({ x: 180, y: 75 });
    await card.waitUntilShown();
    await expect.poll(() => card.text()).toContain('technical debt');
  });
});

async function framesOf(firefox: Firefox, tab: Page): Promise<Context[]> {
  const { contexts } = (await firefox.send('browsingContext.getTree', {})) as { contexts: readonly Context[] };
  const below = ({ children }: Context): Context[] => children.flatMap((child) => [child, ...below(child)]);
  return contexts.filter(({ url }) => url === tab.url()).flatMap(below);
}

async function marksInFrames(firefox: Firefox, tab: Page): Promise<string[]> {
  const frames = await framesOf(firefox, tab);
  const marks = frames.map(({ context }) => evaluateIn<string[]>(firefox, context, MARKS));
  return (await Promise.all(marks)).flat();
}

async function textOfCard(firefox: Firefox, tab: Page): Promise<string> {
  const card = (await framesOf(firefox, tab)).find(({ url }) => url.endsWith('/card.html'));
  return card ? evaluateIn(firefox, card.context, 'document.body.innerText') : '';
}
