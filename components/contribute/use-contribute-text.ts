import type { Language } from '../../core/entry/language.ts';
import { contributeEn } from '../interface-text/contribute-en.ts';
import { contributeFr } from '../interface-text/contribute-fr.ts';
import type { ContributeText } from '../interface-text/contribute-text.ts';
import type { InterfaceText } from '../interface-text/interface-text.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';

// Apart from the words of every surface: the popup and the card need none of these, and would load them.
const TEXTS: Readonly<Record<Language, ContributeText>> = { fr: contributeFr, en: contributeEn };

/** The words of the page on which entries are written, and those that it shares with other surfaces. */
export function useContributeText(): InterfaceText & { readonly contribute: ContributeText } {
  const text = useInterfaceText();
  return { ...text, contribute: TEXTS[text.language] };
}
