import { storage } from '#imports';
import type { ReaderSettings } from '../core/entry/reader.ts';
import { hoverItem } from './hover-item.ts';
import { interfaceLanguageItem } from './interface-language-item.ts';
import { markingItem } from './marking-item.ts';
import { readerItem } from './reader-item.ts';

export async function loadReaderSettings(): Promise<ReaderSettings> {
  const [reader, interfaceLanguage, { trigger }, marking] = await Promise.all([
    readerItem.getValue(),
    interfaceLanguageItem.getValue(),
    hoverItem.getValue(),
    markingItem.getValue(),
  ]);
  return { reader, interfaceLanguage, hoverTrigger: trigger, marking };
}

/** All in one write: a worker or a browser that is killed leaves the old ones or the new ones, never a mixture. What
 *  is marked is written by `marking-item.ts`: a card may be at it at the same time. */
export async function saveReaderSettings({
  reader,
  interfaceLanguage,
  hoverTrigger,
}: Omit<ReaderSettings, 'marking'>): Promise<void> {
  await storage.setItems([
    { item: readerItem, value: reader },
    { item: interfaceLanguageItem, value: interfaceLanguage },
    { item: hoverItem, value: { trigger: hoverTrigger } },
  ]);
}

/** Follows the settings as they change in any window. Returns how to stop. */
export function watchReaderSettings(onChange: (change: Partial<ReaderSettings>) => void): () => void {
  const stops = [
    readerItem.watch((reader) => onChange({ reader })),
    interfaceLanguageItem.watch((interfaceLanguage) => onChange({ interfaceLanguage })),
    hoverItem.watch(({ trigger }) => onChange({ hoverTrigger: trigger })),
    markingItem.watch((marking) => onChange({ marking })),
  ];
  return () => stops.forEach((stop) => stop());
}
