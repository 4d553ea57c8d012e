import type { Language } from '../../core/entry/language.ts';
import { importEn } from '../interface-text/import-en.ts';
import { importFr } from '../interface-text/import-fr.ts';
import type { ImportText } from '../interface-text/import-text.ts';
import type { InterfaceText } from '../interface-text/interface-text.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';

const TEXTS: Readonly<Record<Language, ImportText>> = { fr: importFr, en: importEn };

/** The words of the page on which files are imported, and those that it shares with other surfaces. */
export function useImportText(): InterfaceText & { readonly imports: ImportText } {
  const text = useInterfaceText();
  return { ...text, imports: TEXTS[text.language] };
}
