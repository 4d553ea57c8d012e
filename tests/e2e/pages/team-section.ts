import { expect, type Locator } from '@playwright/test';
import { SettingsTab } from './settings-page.ts';

/** Where proposals go, in the page of all settings, in English. */
export class TeamSection extends SettingsTab {
  get region(): Locator {
    return this.section('Your team');
  }

  async setRelay(address: string, key: string): Promise<void> {
    const form = this.region.getByRole('form', { name: 'The team’s relay' });
    await form.getByLabel('Address of the relay').fill(address);
    await form.getByLabel('Key of the team').fill(key);
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form.getByText('Saved. Proposals leave by this relay.')).toBeVisible();
  }

  /** Where proposals go that leave by no relay. */
  async setPlaces(repository: string, mail: string): Promise<void> {
    const form = this.region.getByRole('form', { name: 'Without a relay' });
    await form.getByLabel('Git host').selectOption({ label: 'GitHub' });
    await form.getByLabel('Address of the repository').fill(repository);
    await form.getByLabel('E-mail of those who keep the glossary').fill(mail);
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form.getByText('Saved.')).toBeVisible();
  }
}
