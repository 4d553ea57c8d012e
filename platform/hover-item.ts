import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { defineSettingsPart } from './settings-part.ts';

/** How a card is asked for in pages, and how long the pointer rests for it. */
export const hoverItem = defineSettingsPart('hover', () => DEFAULT_SETTINGS.hover);
