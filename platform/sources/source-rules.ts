import { browser } from '#imports';
import * as z from 'zod/mini';
import { USUAL_INTERVAL } from '../../core/team-glossary/check-pace.ts';

/** What an organisation may set for all sources. `interval`: between two checks, in milliseconds. */
export type SourceRules = { readonly interval: number; readonly allowsPrivateAddresses: boolean };

export const USUAL_RULES: SourceRules = { interval: USUAL_INTERVAL, allowsPrivateAddresses: false };

const MINUTE = 60_000;
const PollMinutes = z.int().check(z.gte(5), z.lte(7 * 24 * 60));

/** As the administrator has set them; what is missing or malformed is as usual. */
export async function loadSourceRules(): Promise<SourceRules> {
  // Firefox rejects where nothing is managed.
  const managed: Readonly<Record<string, unknown>> = await browser.storage.managed.get().catch(() => ({}));
  const minutes = PollMinutes.safeParse(managed['pollMinutes']);
  return {
    interval: minutes.success ? minutes.data * MINUTE : USUAL_RULES.interval,
    allowsPrivateAddresses: managed['allowPrivateAddresses'] === true,
  };
}
