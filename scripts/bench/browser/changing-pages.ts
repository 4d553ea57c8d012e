import type { Page } from '@playwright/test';
import type { PageServer } from '../../setup/serve-pages.ts';
import { generateSourceText, readBuiltInEntries, readSourceText } from '../source-text.ts';

/** Blocks that the dynamic page appends, and how often it changes the text of one, by frame and in all. */
const BLOCKS = { inAll: 1_000, aFrame: 20 } as const;
const CHANGES = { inAll: 10_000, aFrame: 100 } as const;
/** Characters of the one text node. */
const GIANT = 10_000_000;
/** Elements of the one block. */
const ELEMENTS = 50_000;

/** One text in so many is full of terms. */
const FULL = 5;
/** Characters of a paragraph. */
const PARAGRAPH = { least: 80, most: 600 } as const;

/** Different texts for pages that change: paragraphs of documentation, and sentences of the glossary among them. */
export async function readTexts(count: number): Promise<string[]> {
  const full = generateSourceText(await readBuiltInEntries(), PARAGRAPH.most * count).fr;
  const plain = (await readSourceText()).fr.filter(
    ({ text }) => text.length >= PARAGRAPH.least && text.length <= PARAGRAPH.most,
  );
  return Array.from({ length: count }, (_, at) => (at % FULL === 0 ? full : plain)[at]!.text);
}

/** A page that does nothing until `runDynamicPage`; its address. */
export async function addDynamicPage(server: PageServer): Promise<string> {
  const asked = JSON.stringify({ texts: await readTexts(200), blocks: BLOCKS, changes: CHANGES });
  const script = `globalThis.change = (${changePage.toString()})(${asked.replaceAll('<', '\\u003c')})`;
  const page = `<!doctype html><html lang="fr"><title>Dynamic</title><main></main><script>${script}</script>`;
  return server.add('/made/dynamic.html', page);
}

/** Resolves when the page has made its last change. */
export async function runDynamicPage(page: Page): Promise<void> {
  const done = page.waitForEvent('console', { predicate: (message) => message.text() === DONE, timeout: 120_000 });
  await page.evaluate(() => change());
  await done;
}

/** Ten million characters in one text node; made by a script, because a parser would part them. */
export async function addGiantTextPage(server: PageServer): Promise<string> {
  const text = JSON.stringify((await readTexts(20)).join(' ')).replaceAll('<', '\\u003c');
  const script = `const text = ${text}; document.querySelector('p').textContent = text.repeat(${GIANT} / text.length)`;
  const page = `<!doctype html><html lang="fr"><title>Giant text</title><p></p><script>${script}</script>`;
  return server.add('/made/giant-text.html', page);
}

/** A block of so many elements, to which `runDynamicPage` adds one: all of it is read again. Without boxes: the layout would cost more. */
export function addManyElementsPage(server: PageServer): string {
  const script = `const block = document.querySelector('div');
    block.innerHTML = '<span>mot de plus </span>'.repeat(${ELEMENTS});
    globalThis.change = () => {
      block.insertAdjacentHTML('beforeend', '<span>La dette technique.</span>');
      console.log('done');
    }`;
  const page = `<!doctype html><html lang="fr"><title>Elements</title><div style="display: none"></div><script>${script}</script>`;
  return server.add('/made/many-elements.html', page);
}

const DONE = 'done';

type Changes = {
  readonly texts: readonly string[];
  readonly blocks: typeof BLOCKS;
  readonly changes: typeof CHANGES;
};

// Sent as its source: nothing from outside the function may be used in it. No promises: they could not be told from ours.
function changePage({ texts, blocks, changes }: Changes): () => void {
  const main = document.querySelector('main')!;
  const textAt = (at: number) => texts[at % texts.length]!;
  const append = (at: number) => {
    main.appendChild(document.createElement('p')).textContent = textAt(at);
  };
  // A prime, so that the changes go all over the page.
  const change = (at: number) => {
    (main.children[(at * 7919) % blocks.inAll]!.firstChild as Text).data = textAt(at + 1);
  };
  const inFrames = (
    { inAll, aFrame }: { inAll: number; aFrame: number },
    work: (at: number) => void,
    then: () => void,
  ) => {
    let at = 0;
    const next = () => {
      for (const end = Math.min(inAll, at + aFrame); at < end; at++) work(at);
      if (at < inAll) requestAnimationFrame(next);
      else then();
    };
    requestAnimationFrame(next);
  };
  return () => inFrames(blocks, append, () => inFrames(changes, change, () => console.log('done')));
}

declare const change: () => void;
