import { browser } from '#imports';
import { languageOfTag } from '../core/documents/document-text.ts';
import type { Language } from '../core/entry/language.ts';
import type { InterfaceLanguage } from '../core/entry/reader.ts';
import { readStored } from './page-storage.ts';

/** The language that the interface speaks; English where the browser's is neither of ours. */
export function resolveInterfaceLanguage(chosen: InterfaceLanguage): Language {
  return chosen === 'auto' ? (languageOfTag(browser.i18n.getUILanguage()) ?? 'en') : chosen;
}

export const loadInterfaceLanguage = async (): Promise<Language> =>
  resolveInterfaceLanguage((await readStored('interfaceLanguage')) ?? 'auto');
