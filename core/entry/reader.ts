import * as z from 'zod/mini';
import type { Side } from './discipline.ts';
import type { Language } from './language.ts';

/** Where a reader stands: on one side of the bridge, or with a foot on each. */
export const Role = z.enum(['marketing', 'it', 'both']);
export type Role = z.infer<typeof Role>;

/** For whom an entry is shown: the language that is read first, and the side whose words explain it. */
export type Reader = { readonly language: Language; readonly role: Role };

/** The side whose words a reader is given first, or null for someone who stands on both. */
export const sideOfReader = ({ role }: Reader): Side | null => (role === 'both' ? null : role);

/** The language of the interface; `auto`: that of the browser. */
export type InterfaceLanguage = Language | 'auto';

/** What brings a card: the pointer at rest on a term, or on it while the modifier key is held. */
export type HoverTrigger = 'rest' | 'modifier';
