import { storage } from '#imports';
import * as z from 'zod/mini';
import type { Relay } from '../../core/team-glossary/relay-client.ts';
import { policyRelay } from '../policy.ts';

const StoredRelay = z.object({ address: z.string().check(z.minLength(1)), key: z.string().check(z.minLength(1)) });

/** The relay of the reader’s team, as they have set it. */
const relayItem = storage.defineItem<unknown>('local:relay', { version: 1 });

/** The one that the reader has set; null where there is none. */
export const readOwnRelay = async (): Promise<Relay | null> =>
  StoredRelay.safeParse(await relayItem.getValue()).data ?? null;

/** The relay that proposals leave by: the organisation’s, else the reader’s own; null where there is none. */
export const readRelay = async (): Promise<Relay | null> => (await policyRelay()) ?? readOwnRelay();

export const setRelay = (relay: Relay | null): Promise<void> =>
  relay ? relayItem.setValue(relay) : relayItem.removeValue();
