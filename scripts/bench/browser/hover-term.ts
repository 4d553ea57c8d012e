import type { Page } from '@playwright/test';
import type { CardProbe } from './card-probe.ts';
import type { Point } from './marked-terms.ts';

/** A point of the page with no text near it. */
const AWAY = { x: 1200, y: 5 };

/** The pointer leaves all terms; resolves when no card is to be seen. The page has the card's probe. */
export async function leaveTerms(page: Page): Promise<void> {
  await page.mouse.move(AWAY.x, AWAY.y);
  await page.waitForFunction(() => !cardProbe.isCardVisible());
}

/** Milliseconds from the pointer's rest on a point, the dwell included, until a card is painted; null where none came. */
export async function hoverTerm(page: Page, { x, y }: Point): Promise<number | null> {
  await page.evaluate(() => cardProbe.start());
  // One jump: the dwell is counted from the only movement there is.
  await page.mouse.move(x, y);
  return page.evaluate(() => cardProbe.delay());
}

declare const cardProbe: CardProbe;
