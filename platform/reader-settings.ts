import { storage } from '#imports';
import type { ReaderSettings } from '../core/entry/reader.ts';
import { interfaceLanguageItem } from './interface-language-item.ts';
import { readerItem } from './reader-item.ts';

export async function loadReaderSettings(): Promise<ReaderSettings> {
  const [reader, interfaceLanguage] = await Promise.all([readerItem.getValue(), interfaceLanguageItem.getValue()]);
  return { reader, interfaceLanguage };
}

/** Both in one write: a worker or a browser that is killed leaves the old ones or the new ones, never a mixture. */
export async function saveReaderSettings({ reader, interfaceLanguage }: ReaderSettings): Promise<void> {
  await storage.setItems([
    { item: readerItem, value: reader },
    { item: interfaceLanguageItem, value: interfaceLanguage },
  ]);
}

/** Follows the settings as they change in any window. Returns how to stop. */
export function watchReaderSettings(onChange: (change: Partial<ReaderSettings>) => void): () => void {
  const stops = [
    readerItem.watch((reader) => onChange({ reader })),
    interfaceLanguageItem.watch((interfaceLanguage) => onChange({ interfaceLanguage })),
  ];
  return () => stops.forEach((stop) => stop());
}
