import { browser, storage } from '#imports';
import type { Reader } from '../core/entry/reader.ts';
import { languageOfTag } from '../core/documents/document-text.ts';

/** Who reads: until they say so, someone of either side, in the language of their browser. */
export const readerItem = storage.defineItem<Reader>('local:reader', {
  init: () => ({ language: languageOfTag(browser.i18n.getUILanguage()) ?? 'en', role: 'both' }),
  fallback: { language: 'en', role: 'both' },
  version: 1,
});
