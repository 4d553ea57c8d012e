import { createContext, use, type ReactNode } from 'react';
import type { Language } from '../../core/entry/language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { InterfaceText } from './interface-text.ts';

const TEXTS: Readonly<Record<Language, InterfaceText>> = { fr, en };

const InterfaceTextContext = createContext<InterfaceText | null>(null);

export type InterfaceTextProviderProps = {
  /** Already decided: "auto" is for whoever knows the browser's language. */
  readonly language: Language;
  readonly children: ReactNode;
};

/** Gives every component below it its words. Sets no `lang`: the page that holds it does, on its root. */
export function InterfaceTextProvider({ language, children }: InterfaceTextProviderProps) {
  return <InterfaceTextContext value={TEXTS[language]}>{children}</InterfaceTextContext>;
}

/** The words of the interface, in the language of the nearest provider. */
export function useInterfaceText(): InterfaceText {
  const text = use(InterfaceTextContext);
  if (!text) throw new Error('This component needs an InterfaceTextProvider above it.');
  return text;
}
