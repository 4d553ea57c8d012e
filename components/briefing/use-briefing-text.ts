import type { Language } from '../../core/entry/language.ts';
import { briefingEn } from '../interface-text/briefing-en.ts';
import { briefingFr } from '../interface-text/briefing-fr.ts';
import type { BriefingText } from '../interface-text/briefing-text.ts';
import type { InterfaceText } from '../interface-text/interface-text.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';

const TEXTS: Readonly<Record<Language, BriefingText>> = { fr: briefingFr, en: briefingEn };

/** The words of a briefing, and those that it shares with other surfaces. */
export function useBriefingText(): InterfaceText & { readonly briefing: BriefingText } {
  const text = useInterfaceText();
  return { ...text, briefing: TEXTS[text.language] };
}
