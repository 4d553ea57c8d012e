import type { Reader } from '../core/entry/reader.ts';
import { interfaceLanguageItem, type InterfaceLanguage } from './interface-language-item.ts';
import { readerItem } from './reader-item.ts';

export type ReaderSettings = { readonly reader: Reader; readonly interfaceLanguage: InterfaceLanguage };

export async function loadReaderSettings(): Promise<ReaderSettings> {
  const [reader, interfaceLanguage] = await Promise.all([readerItem.getValue(), interfaceLanguageItem.getValue()]);
  return { reader, interfaceLanguage };
}

export async function saveReaderSettings({ reader, interfaceLanguage }: ReaderSettings): Promise<void> {
  await Promise.all([readerItem.setValue(reader), interfaceLanguageItem.setValue(interfaceLanguage)]);
}

/** Follows the settings as they change in any window. Returns how to stop. */
export function watchReaderSettings(onChange: (change: Partial<ReaderSettings>) => void): () => void {
  const stops = [
    readerItem.watch((reader) => onChange({ reader })),
    interfaceLanguageItem.watch((interfaceLanguage) => onChange({ interfaceLanguage })),
  ];
  return () => stops.forEach((stop) => stop());
}
