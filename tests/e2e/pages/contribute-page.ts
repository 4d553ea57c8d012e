import { expect, type Locator, type Page } from '@playwright/test';
import type { ProposalRecord } from '../../../core/team-glossary/proposal-state.ts';

/** The page on which entries are written, in English. */
export class ContributePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** A form with nothing in it. */
  static async openNew(page: Page, extensionId: string): Promise<ContributePage> {
    await page.goto(`chrome-extension://${extensionId}/contribute.html?new`);
    const form = new ContributePage(page);
    await expect(form.title).toBeFocused();
    return form;
  }

  static async openMine(page: Page, extensionId: string): Promise<ContributePage> {
    await page.goto(`chrome-extension://${extensionId}/contribute.html`);
    await page.getByRole('region', { name: 'My proposals' }).waitFor();
    return new ContributePage(page);
  }

  get title(): Locator {
    return this.page.locator('.contribution-form__title');
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  get preview(): Locator {
    return this.page.getByRole('region', { name: 'The card, as others will see it' });
  }

  get duplicates(): Locator {
    return this.page.getByRole('region', { name: /may be it/u });
  }

  async group(name: string): Promise<void> {
    await this.page.locator('summary', { hasText: name }).click();
  }

  async write({ term, meaning, side }: { term: string; meaning: string; side: string }): Promise<void> {
    await this.field('The term in English').fill(term);
    await this.field('What it means, in English').fill(meaning);
    await this.page.getByRole('radio', { name: side, exact: true }).check();
  }

  /** Signs where it is asked to, which it is the first time. */
  async propose(): Promise<void> {
    await this.press('Propose to the team');
    await this.field('Your name').fill('Zoé Martin');
    await this.press('Propose to the team');
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** What the list says was just done. */
  get done(): Locator {
    return this.page.locator('.mine__done');
  }

  item(part: 'Being written' | 'My proposals' | 'My own entries', term: string): Locator {
    return this.page
      .getByRole('region', { name: part })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: term, exact: true }) });
  }

  /** The records of “My proposals”. */
  storedProposals(): Promise<ProposalRecord[]> {
    return this.page.evaluate<ProposalRecord[]>(`chrome.storage.local.get(null).then((stored) =>
      Object.entries(stored).flatMap(([key, value]) => (key.startsWith('proposals:') ? [value] : [])))`);
  }

  async saved(): Promise<void> {
    await expect(this.page.getByText('Saved in this browser as you write.')).toBeVisible();
  }
}

/** The form that a deed elsewhere opens in a tab of its own. */
export async function formOpenedBy(page: Page, deed: () => Promise<unknown>): Promise<ContributePage> {
  const [tab] = await Promise.all([
    page.context().waitForEvent('page', (opened) => opened.url().includes('/contribute.html')),
    deed(),
  ]);
  const form = new ContributePage(tab);
  await expect(form.title).toBeFocused();
  return form;
}
