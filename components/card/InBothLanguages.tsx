import type { ReactNode } from 'react';
import { otherLanguage, type Bilingual, type Language } from '../../core/entry/language.ts';
import { LanguageCode } from './LanguageCode.tsx';
import { setSpaces } from './set-spaces.ts';
import './in-both-languages.css';

export type InBothLanguagesProps = {
  readonly text: Bilingual;
  /** The language that is read first; the other one follows, more quietly. */
  readonly first: Language;
  /** How a text is shown that is more than text; its characters are set already. */
  readonly show?: (text: string, language: Language) => ReactNode;
};

/** One text in French and English, each tagged and with its code in the gutter, as in a printed dictionary. */
export function InBothLanguages({ text, first, show = (set) => set }: InBothLanguagesProps) {
  const second = otherLanguage(first);
  return (
    <div className="in-both-languages">
      <LanguageCode code={first} />
      <p lang={first}>{show(setSpaces(text[first], first), first)}</p>
      <LanguageCode code={second} />
      <p className="in-both-languages__second" lang={second}>
        {show(setSpaces(text[second], second), second)}
      </p>
    </div>
  );
}
