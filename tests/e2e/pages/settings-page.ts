import type { Locator, Page } from '@playwright/test';

/** The page of all settings, in English. */
export class SettingsTab {
  readonly page: Page;
  readonly #address: string;

  constructor(page: Page, extensionId: string) {
    this.page = page;
    this.#address = `chrome-extension://${extensionId}/options.html`;
  }

  /** Resolves when the glossary has answered too. */
  async open(): Promise<void> {
    await this.page.goto(this.#address);
    await this.page.getByRole('checkbox').first().waitFor();
  }

  section(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  option(group: string, name: string): Locator {
    return this.page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name, exact: true });
  }

  async choose(group: string, name: string): Promise<void> {
    await this.option(group, name).click();
  }

  async addSite(pattern: string): Promise<void> {
    const form = this.section('Sites');
    await form.getByRole('textbox').fill(pattern);
    await form.getByRole('button', { name: 'Add', exact: true }).click();
  }

  /** The marks of the sample, as they stand in it. */
  sampleMarks(): Promise<string[]> {
    return this.page.getByRole('figure').locator('[data-look]').allTextContents();
  }
}
