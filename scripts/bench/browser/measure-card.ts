import type { BrowserContext, Page } from '@playwright/test';
import type { Entry } from '../../../core/entry/entry.ts';
import { servePages } from '../../setup/serve-pages.ts';
import { createFigure, type Figure } from '../figure.ts';
import { median } from '../ratios.ts';
import { readBuiltInEntries } from '../source-text.ts';
import { tell } from '../tell.ts';
import { withExtension } from './browser.ts';
import { CARD_PROBE } from './card-probe.ts';
import { hoverTerm, leaveTerms } from './hover-term.ts';
import { findTermPoints, waitForMarks, type Point } from './marked-terms.ts';

/** Rest after which a term is meant: what the reader waits for by design is not counted. */
const DWELL = 300;
const PAGE_LOADS = 9;
/** A card opens below its term where there is room: from the third term up, it never lies over the next one. */
const TERMS = 3;

/** From the rest of the pointer on a term to the card being painted, beyond the dwell, with the real extension. */
export async function measureCard(extension: string): Promise<Figure[]> {
  const server = await servePages({});
  try {
    const address = server.add('/card.html', pageOfTerms(await readBuiltInEntries()));
    return await withExtension(extension, async (context) => {
      tell({ fr: 'Page, carte', en: 'Page, card' });
      const first: (number | null)[] = [];
      const next: (number | null)[] = [];
      for (let load = 0; load < PAGE_LOADS; load++) {
        const [firstDelay, ...others] = await delaysInPage(context, address);
        first.push(firstDelay ?? null);
        next.push(...others);
      }
      return [
        createFigure('page/card first', medianDelay(first), 'ms', { must: 300, aim: 150 }),
        createFigure('page/card next', medianDelay(next), 'ms', { must: 60, aim: 30 }),
      ];
    });
  } finally {
    await server.close();
  }
}

/** One term a section, so that each is marked. */
function pageOfTerms(entries: readonly Entry[]): string {
  const certain = entries.filter(({ ambiguous, fr }) => !ambiguous?.fr && fr.term.includes(' '));
  const sections = certain
    .slice(0, 20)
    .map(({ fr }) => `<h2>Titre</h2><p>Voici le terme ${fr.term} dans une phrase.</p>`);
  return `<!doctype html><html lang="fr"><title>Banc</title><body style="margin:1rem;width:40rem;font:16px/1.2 serif">${sections.join('')}`;
}

/** Null where no card came at all. */
function medianDelay(delays: readonly (number | null)[]): number | null {
  const met = delays.filter((delay) => delay !== null);
  const missing = delays.length - met.length;
  if (missing > 0)
    tell({
      fr: `  ${missing} cartes sur ${delays.length} ne sont pas venues`,
      en: `  ${missing} of ${delays.length} cards did not come`,
    });
  return met.length > 0 ? median(met) : null;
}

/** Milliseconds for some terms of a page just loaded, beyond the dwell; the first one has no card ready yet. */
async function delaysInPage(context: BrowserContext, address: string): Promise<(number | null)[]> {
  const page = await context.newPage();
  try {
    await page.goto(address);
    await page.addScriptTag({ content: CARD_PROBE });
    await waitForMarks(page, TERMS);
    const points = await findTermPoints(page, TERMS);
    const delays: (number | null)[] = [];
    for (const point of points.toReversed()) delays.push(await delayAt(page, point));
    return delays;
  } finally {
    await page.close();
  }
}

async function delayAt(page: Page, point: Point): Promise<number | null> {
  await leaveTerms(page);
  // The page comes to rest, so that only the card is measured.
  await page.waitForTimeout(300);
  const delay = await hoverTerm(page, point);
  return delay === null ? null : delay - DWELL;
}
