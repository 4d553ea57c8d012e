import { LANGUAGES } from '../../core/entry/language.ts';
import type { Reader, Role } from '../../core/entry/reader.ts';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { ChoiceCards } from './ChoiceCards.tsx';
import { useWelcomeText, WELCOME_TEXTS } from './use-welcome-text.ts';

const ROLES = ['marketing', 'it', 'both'] as const satisfies readonly Role[];

type WelcomeChoicesProps = { readonly reader: Reader; readonly onChange: (reader: Reader) => void };

/** The two questions. Each has an answer already: who goes on without a word is well served too. */
export function WelcomeChoices({ reader, onChange }: WelcomeChoicesProps) {
  const text = useWelcomeText();
  return (
    <>
      <ChoiceCards
        question={text.sideQuestion}
        value={reader.role}
        choices={ROLES.map((role) => ({
          value: role,
          ...text.side[role],
          mark: <DisciplineMark discipline={role} />,
          discipline: role,
        }))}
        onChange={(role) => onChange({ ...reader, role })}
      />
      <ChoiceCards
        question={text.languageQuestion}
        advice={text.languageAdvice}
        value={reader.language}
        choices={LANGUAGES.map((language) => ({
          value: language,
          ...WELCOME_TEXTS[language].thisLanguage,
          language,
        }))}
        onChange={(language) => onChange({ ...reader, language })}
      />
    </>
  );
}
