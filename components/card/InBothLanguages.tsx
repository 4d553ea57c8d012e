import { Fragment, type ReactNode } from 'react';
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
  /** What stands where there is no text; without it, nothing does. */
  readonly gap?: ((language: Language) => ReactNode) | undefined;
};

/** One text in French and English, each tagged and with its code in the gutter, as in a printed dictionary. */
export function InBothLanguages({ text, first, show = (set) => set, gap }: InBothLanguagesProps) {
  const second = otherLanguage(first);
  return (
    <div className="in-both-languages">
      {[first, second].map((language) =>
        text[language] === '' && !gap ? null : (
          <Fragment key={language}>
            <LanguageCode code={language} />
            {text[language] === '' ? (
              <p className="in-both-languages__second">{gap?.(language)}</p>
            ) : (
              <p className={language === first ? undefined : 'in-both-languages__second'} lang={language}>
                {show(setSpaces(text[language], language), language)}
              </p>
            )}
          </Fragment>
        ),
      )}
    </div>
  );
}
