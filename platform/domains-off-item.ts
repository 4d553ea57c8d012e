import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { defineSettingsPart } from './settings-part.ts';

/** Domains of the glossary whose terms are not looked for in pages. */
export const domainsOffItem = defineSettingsPart('domainsOff', () => DEFAULT_SETTINGS.domainsOff);
