import { storage } from '#imports';
import type { HoverTrigger } from '../core/entry/reader.ts';

/** How a card is asked for in pages. */
export const hoverItem = storage.defineItem<{ readonly trigger: HoverTrigger }>('local:hover', {
  fallback: { trigger: 'rest' },
  version: 1,
});
