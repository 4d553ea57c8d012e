import type { Language } from '../../core/entry/language.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { welcomeEn } from '../interface-text/welcome-en.ts';
import { welcomeFr } from '../interface-text/welcome-fr.ts';
import type { WelcomeText } from '../interface-text/welcome-text.ts';

export const WELCOME_TEXTS: Readonly<Record<Language, WelcomeText>> = { fr: welcomeFr, en: welcomeEn };

/** The words of the first run, in the language of the interface. */
export const useWelcomeText = (): WelcomeText => WELCOME_TEXTS[useInterfaceText().language];
