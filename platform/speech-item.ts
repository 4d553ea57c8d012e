import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { defineSettingsPart } from './settings-part.ts';

/** Whether terms can be listened to. */
export const speechItem = defineSettingsPart('speech', () => DEFAULT_SETTINGS.speech);
