import type { Page } from '@playwright/test';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { packLexicon } from '../../../core/matching/pack-lexicon.ts';
import { entryOf } from '../../core/build-entry.ts';
import { bundleFixture } from '../../setup/bundle-fixture.ts';

const LEXICON = Buffer.from(
  packLexicon(
    compileLexicon([
      entryOf({ id: 'technical-debt', discipline: 'it', fr: 'dette technique' }),
      entryOf({ id: 'data-lake', discipline: 'it', fr: 'lac de données' }),
    ]),
  ),
).toString('base64');

/** A page without the extension, in whose own world the extension's scanner runs, so that what it reads can be counted. */
export class ScannedPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async inject(): Promise<void> {
    await this.page.evaluate(`${await bundleFixture('page-scan.ts', 'pageScan')}; globalThis.pageScan = pageScan`);
  }

  /** Resolves when the page has been read once. */
  async scan(reading: { readonly skipsNavigation?: boolean } = {}): Promise<void> {
    await this.inject();
    await this.page.evaluate(`pageScan.scan('${LEXICON}', ${JSON.stringify(reading)})`);
  }

  /** From now on, counts the steps that are taken in the tree between two looks at the clock, and the breaks. */
  async watchSteps(): Promise<void> {
    await this.page.evaluate(`(() => {
      globalThis.steps = { most: 0, breaks: 0 };
      let taken = 0;
      const count = () => { steps.most = Math.max(steps.most, ++taken); };
      for (const name of ['firstChild', 'lastChild', 'nextSibling', 'previousSibling', 'parentNode', 'parentElement']) {
        const { get, ...rest } = Object.getOwnPropertyDescriptor(Node.prototype, name);
        Object.defineProperty(Node.prototype, name, { ...rest, get() { count(); return get.call(this); } });
      }
      for (const name of ['nextNode', 'previousNode', 'nextSibling', 'parentNode', 'firstChild']) {
        const step = TreeWalker.prototype[name];
        TreeWalker.prototype[name] = function () { count(); return step.call(this); };
      }
      const now = performance.now.bind(performance);
      performance.now = () => { taken = 0; return now(); };
      const breathe = scheduler.yield.bind(scheduler);
      scheduler.yield = () => { steps.breaks++; return breathe(); };
    })()`);
  }

  /** `most`: the longest way between two looks. */
  steps(): Promise<{ readonly most: number; readonly breaks: number }> {
    return this.page.evaluate('steps');
  }

  read(): Promise<string[]> {
    return this.page.evaluate('pageScan.read');
  }

  /** How often a block with this text in it was read. */
  async timesRead(text: string): Promise<number> {
    return (await this.read()).filter((block) => block.includes(text)).length;
  }

  marked(): Promise<string[]> {
    return this.page.evaluate('pageScan.marked()');
  }

  countRecords(): Promise<number> {
    return this.page.evaluate('pageScan.countRecords()');
  }

  /** Runs in each of the next frames of the page, in the frame itself. Resolves after the last. */
  async inFrames(frames: number, change: string): Promise<void> {
    await this.page.evaluate(`new Promise((resolve) => {
      let frame = 0;
      const next = () => {
        if (frame >= ${frames}) return resolve();
        { ${change} }
        frame++;
        requestAnimationFrame(next);
      };
      next();
    })`);
  }
}
