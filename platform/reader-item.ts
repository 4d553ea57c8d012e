import { browser } from '#imports';
import { languageOfTag } from '../core/documents/document-text.ts';
import { defineSettingsPart } from './settings-part.ts';

/** Who reads: until they say so, someone of either side, in the language of their browser. */
export const readerItem = defineSettingsPart('reader', () => ({
  language: languageOfTag(browser.i18n.getUILanguage()) ?? 'en',
  role: 'both',
}));
