import { browser, storage } from '#imports';
import { languageOfTag } from '../core/documents/document-text.ts';
import type { Language } from '../core/entry/language.ts';
import type { InterfaceLanguage } from '../core/entry/reader.ts';

export const interfaceLanguageItem = storage.defineItem<InterfaceLanguage>('local:interfaceLanguage', {
  fallback: 'auto',
  version: 1,
});

/** The language that the interface speaks; English where the browser's is neither of ours. */
export function resolveInterfaceLanguage(chosen: InterfaceLanguage): Language {
  return chosen === 'auto' ? (languageOfTag(browser.i18n.getUILanguage()) ?? 'en') : chosen;
}

export const loadInterfaceLanguage = async (): Promise<Language> =>
  resolveInterfaceLanguage(await interfaceLanguageItem.getValue());
