import { useEffect } from 'react';
import type { Language } from '../../core/entry/language.ts';

/** Says on the root of the document which language it speaks. */
export function useDocumentLanguage(language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
