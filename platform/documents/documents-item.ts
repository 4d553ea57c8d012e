import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { defineSettingsPart } from '../settings-part.ts';

export const documentsItem = defineSettingsPart('documents', () => DEFAULT_SETTINGS.documents);
