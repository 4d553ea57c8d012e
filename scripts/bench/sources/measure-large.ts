import { servePages } from '../../setup/serve-pages.ts';
import { measureTabGrowth } from '../browser/measure-memory.ts';
import { readRendererMemory } from '../browser/process-memory.ts';
import { createFigure, type Figure } from '../figure.ts';
import { generateEntries } from '../matching/generate-entries.ts';
import { median } from '../ratios.ts';
import type { SourceText } from '../source-text.ts';
import { tell } from '../tell.ts';
import { Subscriber } from './subscriber.ts';

const SIZE = 100_000;
const TABS = 5;
const MEGABYTE = 1_000_000;
const PAGE =
  '<!doctype html><html lang="en"><title>Page</title><p>The conversion rate of the landing page went up.</p></html>';

/**
 * What a glossary of 100,000 entries costs in a browser. A tab: what a small page takes at once less what it took with the
 * built-in glossary alone, in private bytes as `measureMemory` counts them. The extension: what its process has grown by.
 */
export async function measureLarge(extension: string, source: SourceText): Promise<Figure[]> {
  tell({ fr: `Abonnement, ${SIZE} fiches`, en: `Subscription, ${SIZE} entries` });
  const entries = generateEntries(SIZE - 1, source);
  return Subscriber.run(extension, async (subscriber) => {
    const { context } = subscriber;
    const bytes = await subscriber.publish(entries, 'first');
    const site = await servePages({ '/page.html': PAGE });
    const openTabs = async () => {
      const grown: number[] = [];
      for (let tab = 0; tab < TABS; tab++)
        grown.push((await measureTabGrowth(context, `${site.origin}/page.html`)) ?? NaN);
      return grown;
    };
    const before = { tabs: await openTabs(), own: (await readRendererMemory(context))?.extensions ?? NaN };
    const { wall, processor } = await subscriber.timeToMark();
    const after = { own: (await readRendererMemory(context))?.extensions ?? NaN, tabs: await openTabs() };
    const stored = await subscriber.readStorage();
    await site.close();
    const list = (some: readonly number[]) => some.map((one) => (one / MEGABYTE).toFixed(1)).join(' ');
    tell({
      fr: `  onglets ${list(before.tabs)} puis ${list(after.tabs)} Mo`,
      en: `  tabs ${list(before.tabs)}, then ${list(after.tabs)} MB`,
    });
    const megabytes = (name: string, value: number) =>
      createFigure(`sources/${SIZE} entries, ${name}`, Number.isNaN(value) ? null : value / MEGABYTE, 'MB');
    return [
      createFigure(`sources/${SIZE} entries, download to marked`, wall / 1000, 's'),
      createFigure(`sources/${SIZE} entries, processor time`, processor / 1000, 's'),
      megabytes('download', bytes),
      megabytes('a tab', median(after.tabs) - median(before.tabs)),
      megabytes('the extension', after.own - before.own),
      megabytes('shards on the disk', stored.shards),
      megabytes('lexicon on the disk', stored.pages),
    ];
  });
}
