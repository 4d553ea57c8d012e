import { storage } from '#imports';
import { DEFAULT_HOVER, type HoverTrigger } from '../core/entry/reader.ts';

/** How a card is asked for in pages. */
export const hoverItem = storage.defineItem<{ readonly trigger: HoverTrigger }>('local:hover', {
  fallback: DEFAULT_HOVER,
  version: 1,
});
