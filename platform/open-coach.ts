import { browser } from '#imports';

/** The coach’s page, in a tab of its own: what is due comes first there. */
export async function openCoach(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/coach.html') });
}
