import { browser } from '#imports';
import { ContributionStart } from '../../core/team-glossary/contribution-start.ts';
import { startKey } from './open-contribution.ts';

/** With what a form begins, as long as the browser is open. */
export async function loadStart(id: string): Promise<ContributionStart | null> {
  const stored = await browser.storage.session.get(startKey(id));
  return ContributionStart.safeParse(stored[startKey(id)]).data ?? null;
}
