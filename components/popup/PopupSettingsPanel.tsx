import { useId } from 'react';
import { LANGUAGES } from '../../core/entry/language.ts';
import type { HoverTrigger, Role } from '../../core/entry/reader.ts';
import { SettingsIcon } from '../design/icons.tsx';
import { SegmentedControl, type SegmentedControlProps } from '../design/SegmentedControl.tsx';
import { QuietButton } from '../design/QuietButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import type { ChangeSettings } from '../settings/change-settings.ts';
import { ManagedNote } from '../settings/ManagedNote.tsx';
import './popup-settings-panel.css';

const ROLES = ['marketing', 'it', 'both'] as const satisfies readonly Role[];
const OWN_WORDS = ['no', 'yes'] as const;
const TRIGGERS = ['rest', 'modifier'] as const satisfies readonly HoverTrigger[];

export type PopupSettingsPanelProps = {
  readonly settings: LoadedSettings;
  readonly onChangeSettings: ChangeSettings;
  readonly onOpenSettings: () => void;
  readonly onTour: () => void;
  readonly onOpenCoach: () => void;
  readonly onOpenContributions: () => void;
};

/** How the reader reads, in one quiet line that opens. */
export function PopupSettingsPanel(props: PopupSettingsPanelProps) {
  const { popup, languageName, discipline } = useInterfaceText();
  const { language, role } = props.settings.reader;
  return (
    <footer className="popup-settings">
      <details>
        <summary className="popup-settings__summary">
          <SettingsIcon />
          {popup.settings}
          <span className="popup-settings__current">
            {languageName[language]} · {discipline[role]}
          </span>
        </summary>
        <div className="popup-settings__rows">
          <Choices {...props} />
          <div className="popup-settings__row">
            <QuietButton label={popup.allSettings} onPress={props.onOpenSettings} />
            <QuietButton label={popup.coach} onPress={props.onOpenCoach} />
            <QuietButton label={popup.contributions} onPress={props.onOpenContributions} />
            <QuietButton label={popup.tour} onPress={props.onTour} />
          </div>
        </div>
      </details>
    </footer>
  );
}

function Choices({ settings, onChangeSettings }: PopupSettingsPanelProps) {
  const { popup, languageName } = useInterfaceText();
  const { reader, interfaceLanguage, hover, locked } = settings;
  const languages = LANGUAGES.map((value) => ({ value, label: languageName[value] }));
  const automatic = { value: 'auto', label: popup.automatic } as const;
  return (
    <>
      <Row
        label={popup.readingLanguage}
        value={reader.language}
        isLocked={locked.includes('reader.language')}
        segments={languages}
        onChange={(language) => onChangeSettings('reader', (now) => ({ ...now, language }))}
      />
      <Row
        label={popup.mySide}
        value={reader.role}
        isLocked={locked.includes('reader.role')}
        segments={ROLES.map((value) => ({ value, label: popup.role[value] }))}
        onChange={(role) => onChangeSettings('reader', (now) => ({ ...now, role }))}
      />
      {reader.role === 'both' ? null : <OwnWords settings={settings} onChangeSettings={onChangeSettings} />}
      <Row
        label={popup.showCard}
        value={hover.trigger}
        isLocked={locked.includes('hover.trigger')}
        segments={TRIGGERS.map((value) => ({ value, label: popup.hoverTrigger[value] }))}
        onChange={(trigger) => onChangeSettings('hover', (now) => ({ ...now, trigger }))}
      />
      <Row
        label={popup.interfaceLanguage}
        value={interfaceLanguage}
        isLocked={locked.includes('interfaceLanguage')}
        segments={[automatic, ...languages]}
        onChange={(choice) => onChangeSettings('interfaceLanguage', () => choice)}
      />
    </>
  );
}

/** Whether the words of the reader’s own side are marked too. */
function OwnWords({
  settings: { marking, locked },
  onChangeSettings,
}: Pick<PopupSettingsPanelProps, 'settings' | 'onChangeSettings'>) {
  const { popup } = useInterfaceText();
  return (
    <Row
      label={popup.markedWords}
      value={marking.marksOwnWords ? 'yes' : 'no'}
      isLocked={locked.includes('marking.marksOwnWords')}
      segments={OWN_WORDS.map((value) => ({ value, label: popup.marksOwnWords[value] }))}
      onChange={(choice) => onChangeSettings('marking', (now) => ({ ...now, marksOwnWords: choice === 'yes' }))}
    />
  );
}

function Row<Value extends string>(props: SegmentedControlProps<Value>) {
  const id = useId();
  return (
    <div className="popup-settings__row">
      {/* The group itself carries the name for a screen reader. */}
      <span aria-hidden="true">{props.label}</span>
      <SegmentedControl {...props} describedBy={id} />
      {props.isLocked ? <ManagedNote id={id} /> : null}
    </div>
  );
}
