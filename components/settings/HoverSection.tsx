import type { HoverTrigger } from '../../core/entry/reader.ts';
import { HOVER_DELAYS } from '../../core/settings/settings.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { SegmentedRow } from './SegmentedRow.tsx';
import type { SectionProps } from './section-props.ts';
import { SettingsSection } from './SettingsSection.tsx';

const TRIGGERS = ['rest', 'modifier'] as const satisfies readonly HoverTrigger[];

/** When a card comes. With the key held it waits for nothing. */
export function HoverSection({ settings, onChange }: SectionProps) {
  const { hover: text } = useInterfaceText().settings;
  const { hover, unread } = settings;
  return (
    <SettingsSection id="card" title={text.title} parts={['hover']} unread={unread}>
      <ChoiceList
        label={text.trigger}
        value={hover.trigger}
        choices={TRIGGERS.map((value) => ({ value, ...text.triggers[value] }))}
        onChange={(trigger) => onChange('hover', (now) => ({ ...now, trigger }))}
      />
      {hover.trigger === 'rest' ? (
        <SegmentedRow
          label={text.delay}
          hint={text.delayHint}
          value={`${hover.delay}`}
          segments={HOVER_DELAYS.map((delay) => ({ value: `${delay}` as const, label: text.delays[delay] }))}
          onChange={(chosen) => {
            const delay = HOVER_DELAYS.find((one) => `${one}` === chosen)!;
            onChange('hover', (now) => ({ ...now, delay }));
          }}
        />
      ) : null}
    </SettingsSection>
  );
}
