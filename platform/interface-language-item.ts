import { storage } from '#imports';
import type { InterfaceLanguage } from '../core/entry/reader.ts';

export const interfaceLanguageItem = storage.defineItem<InterfaceLanguage>('local:interfaceLanguage', {
  fallback: 'auto',
  version: 1,
});
