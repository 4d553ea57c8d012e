import { storage } from '#imports';
import * as z from 'zod/mini';

const StoredProposer = z.object({ name: z.string(), email: z.string() });

/** How the reader signs, as they have typed it; empty where they never have. */
export type SignedAs = z.infer<typeof StoredProposer>;

const proposerItem = storage.defineItem<unknown>('local:proposer', { version: 1 });

export const loadProposer = async (): Promise<SignedAs> =>
  StoredProposer.safeParse(await proposerItem.getValue()).data ?? { name: '', email: '' };

export const setProposer = (proposer: SignedAs): Promise<void> => proposerItem.setValue(proposer);
