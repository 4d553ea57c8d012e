import { LANGUAGES } from '../../core/entry/language.ts';
import type { Reader, Role } from '../../core/entry/reader.ts';
import type { SettingPath } from '../../core/settings/setting-values.ts';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { ChoiceCards } from './ChoiceCards.tsx';
import { useWelcomeText, WELCOME_TEXTS } from './use-welcome-text.ts';

const ROLES = ['marketing', 'it', 'both'] as const satisfies readonly Role[];

type WelcomeChoicesProps = {
  readonly reader: Reader;
  /** What the organisation has answered already. */
  readonly locked: readonly SettingPath[];
  readonly onChange: (reader: Reader) => void;
};

/** The questions that are the reader’s to answer. Each has an answer already: who goes on without a word is well served too. */
export function WelcomeChoices({ reader, locked, onChange }: WelcomeChoicesProps) {
  const text = useWelcomeText();
  return (
    <>
      {locked.includes('reader.role') ? null : (
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
      )}
      {locked.includes('reader.language') ? null : (
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
      )}
    </>
  );
}
