import type { HoverTrigger } from '../../core/entry/reader.ts';
import { HOVER_DELAYS } from '../../core/settings/settings.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { SegmentedRow } from './SegmentedRow.tsx';
import type { SectionProps } from './section-props.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { useSettingsText } from './use-settings-text.ts';

const YES_NO = ['yes', 'no'] as const;
const TRIGGERS = ['rest', 'modifier'] as const satisfies readonly HoverTrigger[];

/** When a card comes, and what it lets its reader do. With the key held it waits for nothing. */
export function HoverSection({ settings, onChange }: SectionProps) {
  const { hover: text } = useSettingsText().settings;
  const { hover, speech, unread, locked } = settings;
  return (
    <SettingsSection id="card" title={text.title} parts={['hover', 'speech']} unread={unread}>
      <ChoiceList
        label={text.trigger}
        value={hover.trigger}
        isLocked={locked.includes('hover.trigger')}
        choices={TRIGGERS.map((value) => ({ value, ...text.triggers[value] }))}
        onChange={(trigger) => onChange('hover', (now) => ({ ...now, trigger }))}
      />
      {hover.trigger === 'rest' ? (
        <SegmentedRow
          label={text.delay}
          hint={text.delayHint}
          value={`${hover.delay}`}
          isLocked={locked.includes('hover.delay')}
          segments={HOVER_DELAYS.map((delay) => ({ value: `${delay}` as const, label: text.delays[delay] }))}
          onChange={(chosen) => {
            const delay = HOVER_DELAYS.find((one) => `${one}` === chosen)!;
            onChange('hover', (now) => ({ ...now, delay }));
          }}
        />
      ) : null}
      <SegmentedRow
        label={text.speech}
        hint={text.speechHint}
        value={speech.isOn ? 'yes' : 'no'}
        isLocked={locked.includes('speech.isOn')}
        segments={YES_NO.map((value) => ({ value, label: text.speechChoices[value] }))}
        onChange={(choice) => onChange('speech', () => ({ isOn: choice === 'yes' }))}
      />
    </SettingsSection>
  );
}
