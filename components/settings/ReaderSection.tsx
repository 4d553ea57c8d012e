import { LANGUAGES } from '../../core/entry/language.ts';
import type { Role } from '../../core/entry/reader.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { SegmentedRow } from './SegmentedRow.tsx';
import type { SectionProps } from './section-props.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { useSettingsText } from './use-settings-text.ts';

const ROLES = ['marketing', 'it', 'both'] as const satisfies readonly Role[];

/** Who reads, and in which language. */
export function ReaderSection({ settings, onChange }: SectionProps) {
  const { settings: text, languageName } = useSettingsText();
  const { you } = text;
  const { reader, interfaceLanguage, unread, locked } = settings;
  const languages = LANGUAGES.map((value) => ({ value, label: languageName[value] }));
  return (
    <SettingsSection id="you" title={you.title} parts={['reader', 'interfaceLanguage']} unread={unread}>
      <ChoiceList
        label={you.role}
        value={reader.role}
        isLocked={locked.includes('reader.role')}
        choices={ROLES.map((value) => ({ value, ...you.roles[value] }))}
        onChange={(role) => onChange('reader', (now) => ({ ...now, role }))}
      />
      <SegmentedRow
        label={you.readingLanguage}
        hint={you.readingLanguageHint}
        value={reader.language}
        isLocked={locked.includes('reader.language')}
        segments={languages}
        onChange={(language) => onChange('reader', (now) => ({ ...now, language }))}
      />
      <SegmentedRow
        label={you.interfaceLanguage}
        hint={you.interfaceLanguageHint}
        value={interfaceLanguage}
        isLocked={locked.includes('interfaceLanguage')}
        segments={[{ value: 'auto', label: you.automatic }, ...languages]}
        onChange={(choice) => onChange('interfaceLanguage', () => choice)}
      />
    </SettingsSection>
  );
}
