import { MARKS_PER_SCREEN, type Density, type MarkLook } from '../../core/settings/settings.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { MarkSample } from './MarkSample.tsx';
import { SegmentedRow } from './SegmentedRow.tsx';
import type { SectionProps } from './section-props.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { useSettingsText } from './use-settings-text.ts';

const DENSITIES = ['page', 'section', 'all'] as const satisfies readonly Density[];
const LOOKS = ['dotted', 'line', 'tint'] as const satisfies readonly MarkLook[];
const OWN_WORDS = ['no', 'yes'] as const;

/** Which words are marked, how often, and how a mark looks. */
export function MarksSection({ settings, onChange }: SectionProps) {
  const { marks } = useSettingsText().settings;
  const { marking, reader, unread, locked } = settings;
  return (
    <SettingsSection id="marks" title={marks.title} parts={['marking']} unread={unread}>
      <MarkSample marking={marking} role={reader.role} />
      {reader.role === 'both' ? (
        <p>{marks.bothSides}</p>
      ) : (
        <ChoiceList
          label={marks.words}
          value={marking.marksOwnWords ? 'yes' : 'no'}
          isLocked={locked.includes('marking.marksOwnWords')}
          choices={OWN_WORDS.map((value) => ({ value, ...marks.marksOwnWords[value] }))}
          onChange={(choice) => onChange('marking', (now) => ({ ...now, marksOwnWords: choice === 'yes' }))}
        />
      )}
      <ChoiceList
        label={marks.density}
        value={marking.density}
        isLocked={locked.includes('marking.density')}
        choices={DENSITIES.map((value) => ({ value, ...marks.densities[value] }))}
        onChange={(density) => onChange('marking', (now) => ({ ...now, density }))}
      />
      <PerScreen settings={settings} onChange={onChange} />
      <Look settings={settings} onChange={onChange} />
    </SettingsSection>
  );
}

function PerScreen({ settings, onChange }: SectionProps) {
  const { marks } = useSettingsText().settings;
  return (
    <SegmentedRow
      label={marks.perScreen}
      hint={marks.perScreenHint[settings.reader.role === 'both' ? 'both' : 'oneSide']}
      value={`${settings.marking.perScreen}`}
      isLocked={settings.locked.includes('marking.perScreen')}
      segments={MARKS_PER_SCREEN.map((most) => ({ value: `${most}` as const, label: marks.perScreenChoices[most] }))}
      onChange={(chosen) => {
        const perScreen = MARKS_PER_SCREEN.find((most) => `${most}` === chosen)!;
        onChange('marking', (now) => ({ ...now, perScreen }));
      }}
    />
  );
}

function Look({ settings, onChange }: SectionProps) {
  const { marks } = useSettingsText().settings;
  return (
    <ChoiceList
      label={marks.look}
      value={settings.marking.look}
      isLocked={settings.locked.includes('marking.look')}
      choices={LOOKS.map((value) => ({
        value,
        label: (
          <span className="mark-sample__mark" data-look={value}>
            {marks.looks[value]}
          </span>
        ),
      }))}
      onChange={(look) => onChange('marking', (now) => ({ ...now, look }))}
    />
  );
}
