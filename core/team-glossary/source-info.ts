import type { Bilingual } from '../entry/language.ts';

/** In the order of precedence: what a later one says stands in place of what an earlier one says. */
export const LAYER_KINDS = ['built-in', 'company', 'team', 'personal'] as const;
export type LayerKind = (typeof LAYER_KINDS)[number];

/** `id`: tells sources of one reader apart. */
export type SourceInfo = { readonly id: string; readonly kind: LayerKind; readonly name: Bilingual };
