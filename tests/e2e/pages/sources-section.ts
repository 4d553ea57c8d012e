import { expect, type Locator } from '@playwright/test';
import { SettingsTab } from './settings-page.ts';

/** Shared glossaries in the page of all settings, in English. */
export class SourcesSection extends SettingsTab {
  get region(): Locator {
    return this.section('Shared glossaries');
  }

  get field(): Locator {
    return this.region.getByRole('textbox', { name: 'Address of the glossary' });
  }

  /** What is said under the field. */
  get hint(): Locator {
    return this.region.locator('form').getByRole('status');
  }

  source(name: string): Locator {
    return this.region.getByRole('listitem').filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  async look(address: string): Promise<void> {
    await this.field.fill(address);
    await this.region.getByRole('button', { name: 'Have a look' }).click();
  }

  preview(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  async subscribe(address: string, name = 'Team'): Promise<void> {
    await this.look(address);
    await this.preview(name).getByRole('button', { name: 'Subscribe' }).click();
    await expect(this.hint).toHaveText(`${name} is in use.`, { timeout: 20_000 });
  }

  async press(action: string, source = 'Team'): Promise<void> {
    await this.region.getByRole('button', { name: `${action}: ${source}` }).click();
    await expect(this.source(source).and(this.page.locator('[aria-busy=true]'))).toHaveCount(0, { timeout: 20_000 });
  }

  async deleteEverything(): Promise<void> {
    await this.page.getByRole('button', { name: 'Delete everything…' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
    await expect(this.page.getByText('Everything has been deleted.')).toBeFocused({ timeout: 20_000 });
  }

  /** How many parts of sources are kept on the disk. */
  async countShards(): Promise<number> {
    return this.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('sources');
          opening.addEventListener('success', () => {
            const counting = opening.result.transaction('shards').objectStore('shards').count();
            counting.addEventListener('success', () => resolve(counting.result));
          });
        }),
    );
  }

  async removeAll(): Promise<void> {
    await this.open();
    const remove = this.region.getByRole('button', { name: /^Remove: / });
    const empty = this.region.getByText('No shared glossary yet');
    await expect(async () => {
      if ((await remove.count()) > 0) await remove.first().click();
      await expect(empty).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 30_000 });
  }
}
