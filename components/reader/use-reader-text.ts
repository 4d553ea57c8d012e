import type { Language } from '../../core/entry/language.ts';
import type { InterfaceText } from '../interface-text/interface-text.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { readerEn } from '../interface-text/reader-en.ts';
import { readerFr } from '../interface-text/reader-fr.ts';
import type { ReaderText } from '../interface-text/reader-text.ts';

// Apart from the words of every surface: the popup and the card need none of these, and would load them.
export const READER_TEXTS: Readonly<Record<Language, ReaderText>> = { fr: readerFr, en: readerEn };

/** The words of the reader’s page, and those that it shares with other surfaces. */
export function useReaderText(): InterfaceText & { readonly reader: ReaderText } {
  const text = useInterfaceText();
  return { ...text, reader: READER_TEXTS[text.language] };
}
