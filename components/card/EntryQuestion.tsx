import { otherLanguage, type Bilingual, type Language } from '../../core/entry/language.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { CopyButton } from './CopyButton.tsx';
import type { EntryActions } from './entry-card.ts';
import { EntrySection } from './EntrySection.tsx';
import { LanguageCode } from './LanguageCode.tsx';
import { setSpaces } from './set-spaces.ts';
import './entry-question.css';

export type EntryQuestionProps = Pick<EntryActions, 'onCopy'> & { readonly ask: Bilingual; readonly first: Language };

/** A sentence to say to the other team, ready to be pasted in either language. */
export function EntryQuestion({ ask, first, onCopy }: EntryQuestionProps) {
  const { card } = useInterfaceText();
  const languages = [first, otherLanguage(first)].filter((language) => ask[language] !== '');
  if (languages.length === 0) return null;
  return (
    <EntrySection title={card.ask}>
      {languages.map((language) => (
        <div key={language} className="entry-question__line">
          <LanguageCode code={language} />
          <p className="entry-question__text" lang={language}>
            {setSpaces(ask[language], language)}
          </p>
          {onCopy ? (
            <CopyButton label={card.copyIn[language]} text={setSpaces(ask[language], language)} onCopy={onCopy} />
          ) : null}
        </div>
      ))}
    </EntrySection>
  );
}
