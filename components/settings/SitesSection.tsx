import type { Sites } from '../../core/settings/settings.ts';
import { CloseIcon } from '../design/icons.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { EmptyList } from './EmptyList.tsx';
import { ManagedNote } from './ManagedNote.tsx';
import { RemovableList } from './RemovableList.tsx';
import type { SectionProps } from './section-props.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { SiteForm } from './SiteForm.tsx';
import { useSettingsText } from './use-settings-text.ts';

const MODES = ['everywhere', 'listed'] as const satisfies readonly Sites['mode'][];

/** Where pages are read: everywhere but on some sites, or on some only. The list of the other way is kept. */
export function SitesSection({ settings, onChange }: SectionProps) {
  const { sites: text } = useSettingsText().settings;
  const { sites, unread, locked } = settings;
  const { mode } = sites;
  return (
    <SettingsSection id="sites" title={text.title} parts={['sites']} unread={unread}>
      <ChoiceList
        label={text.mode}
        value={mode}
        isLocked={locked.includes('sites.mode')}
        choices={MODES.map((value) => ({ value, ...text.modes[value] }))}
        onChange={(chosen) => onChange('sites', (now) => ({ ...now, mode: chosen }))}
      />
      <SiteList settings={settings} onChange={onChange} />
    </SettingsSection>
  );
}

function SiteList({ settings, onChange }: SectionProps) {
  const { sites: text } = useSettingsText().settings;
  const { sites, locked } = settings;
  const { mode } = sites;
  const list = mode === 'everywhere' ? 'off' : 'on';
  const isLocked = locked.includes(`sites.${list}`);
  return (
    <div className="settings-section__block">
      <h3 className="settings-section__subtitle">{text.list[mode]}</h3>
      <RemovableList
        label={text.list[mode]}
        items={sites[list]
          .toSorted()
          .map((pattern) => ({ key: pattern, content: <code>{pattern}</code>, action: text.remove(pattern) }))}
        button={<CloseIcon />}
        empty={<EmptyList {...text.empty[mode]} />}
        isLocked={isLocked}
        onRemove={(pattern) =>
          onChange('sites', (now) => ({ ...now, [list]: now[list].filter((other) => other !== pattern) }))
        }
      />
      {isLocked ? (
        <ManagedNote />
      ) : (
        <SiteForm
          key={mode}
          mode={mode}
          listed={sites[list]}
          onAdd={(pattern) => onChange('sites', (now) => ({ ...now, [list]: withPattern(now[list], pattern) }))}
        />
      )}
    </div>
  );
}

const withPattern = (patterns: readonly string[], pattern: string): string[] => [...new Set([...patterns, pattern])];
