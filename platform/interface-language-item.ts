import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { defineSettingsPart } from './settings-part.ts';

export const interfaceLanguageItem = defineSettingsPart('interfaceLanguage', () => DEFAULT_SETTINGS.interfaceLanguage);
