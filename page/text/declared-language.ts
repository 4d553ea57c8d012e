import { languageOfTag } from '../../core/documents/document-text.ts';
import type { Language } from '../../core/entry/language.ts';
import { closestAcross } from './tree.ts';

/** The language that a page says an element is in; null where it says none, or one that is not ours. */
export const declaredLanguage = (element: Element): Language | null =>
  languageOfTag(closestAcross(element, '[lang]')?.getAttribute('lang'));
