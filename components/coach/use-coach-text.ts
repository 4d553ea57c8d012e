import type { Language } from '../../core/entry/language.ts';
import { coachEn } from '../interface-text/coach-en.ts';
import { coachFr } from '../interface-text/coach-fr.ts';
import type { CoachText } from '../interface-text/coach-text.ts';
import type { InterfaceText } from '../interface-text/interface-text.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';

// Apart from the words of every surface: the popup and the card need none of these, and would load them.
const TEXTS: Readonly<Record<Language, CoachText>> = { fr: coachFr, en: coachEn };

/** The words of the coach’s page, and those that it shares with other surfaces. */
export function useCoachText(): InterfaceText & { readonly coach: CoachText } {
  const text = useInterfaceText();
  return { ...text, coach: TEXTS[text.language] };
}
