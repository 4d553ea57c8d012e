import type { Page } from '@playwright/test';
import { bundleBench } from '../../../scripts/bench/browser/bundle-bench.ts';
import type { MarkState } from '../../../page/highlighter/mark-state.ts';
import type * as MarksPage from '../../fixtures/marks-page/main.ts';

declare const marksPage: typeof MarksPage;

/** Distinct words that no glossary has. */
export const inventWords = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const letter = (power: number) => String.fromCharCode(97 + (Math.floor(index / 26 ** power) % 26));
    return `zub${letter(2)}${letter(1)}${letter(0)}ok`;
  });

let script: Promise<string> | null = null;

/** A page without the extension, in which a session of page/ runs as the content script would start it. */
export class OwnSession {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(body: string): Promise<void> {
    script ??= bundleBench('../fixtures/marks-page/main.ts', 'marksPage');
    await this.page.setContent(
      `<!doctype html><html lang="en"><title>Page</title><body style="font: 16px/1.5 sans-serif; margin: 20px">${body}</body></html>`,
    );
    await this.page.addScriptTag({ content: await script });
  }

  /** Terms are single words, and the ids of their entries. Resolves when the page has been read. */
  async start(terms: readonly string[], states: Readonly<Record<string, MarkState>> = {}): Promise<void> {
    await this.page.evaluate(([words, known]) => marksPage.start(words, known), [terms, states] as const);
  }

  async restate(term: string, state: MarkState): Promise<void> {
    await this.page.evaluate(([word, now]) => marksPage.restate(word, now), [term, state] as const);
  }

  async stop(): Promise<void> {
    await this.page.evaluate(() => marksPage.stop());
  }

  /** Marks the text of the open shadow root of the first element with this name. */
  async markShadow(name: string, terms: readonly string[]): Promise<void> {
    await this.page.evaluate(([host, words]) => marksPage.markShadow(document.querySelector(host)!, words), [
      name,
      terms,
    ] as const);
  }

  /** The texts that a highlight holds, which is what any page can read of it. */
  highlighted(name: string): Promise<string[]> {
    return this.page.evaluate(
      (key) =>
        [...(CSS.highlights.get(key) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
          (startContainer as Text).data.slice(startOffset, endOffset),
        ),
      name,
    );
  }
}
