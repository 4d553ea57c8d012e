import type { Language } from '../../core/entry/language.ts';
import type { InterfaceText } from '../interface-text/interface-text.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { writeEn } from '../interface-text/write-en.ts';
import { writeFr } from '../interface-text/write-fr.ts';
import type { WriteText } from '../interface-text/write-text.ts';

const TEXTS: Readonly<Record<Language, WriteText>> = { fr: writeFr, en: writeEn };

/** The words of the page for writers, and those that it shares with other surfaces. */
export function useWriteText(): InterfaceText & { readonly write: WriteText } {
  const text = useInterfaceText();
  return { ...text, write: TEXTS[text.language] };
}
