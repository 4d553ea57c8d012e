import type { ReactNode } from 'react';
import { SettingsIcon } from '../design/icons.tsx';
import { SegmentedControl } from '../design/SegmentedControl.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { PopupSettings } from './popup-state.ts';
import './popup-settings-panel.css';

export type PopupSettingsPanelProps = {
  readonly settings: PopupSettings;
  readonly onChangeSettings: (settings: PopupSettings) => void;
};

/** How the reader reads, in one quiet line that opens. */
export function PopupSettingsPanel({ settings, onChangeSettings }: PopupSettingsPanelProps) {
  const { popup, languageName } = useInterfaceText();
  const { reader, interfaceLanguage } = settings;
  const languages = [
    { value: 'fr', label: languageName.fr },
    { value: 'en', label: languageName.en },
  ] as const;
  return (
    <footer className="popup-settings">
      <details>
      <summary className="popup-settings__summary">
        <SettingsIcon />
        {popup.settings}
        <span className="popup-settings__current">
          {languageName[reader.language]}, {popup.role[reader.role]}
        </span>
      </summary>
      <div className="popup-settings__rows">
        <Row label={popup.readingLanguage}>
          <SegmentedControl
            label={popup.readingLanguage}
            value={reader.language}
            segments={languages}
            onChange={(language) => onChangeSettings({ ...settings, reader: { ...reader, language } })}
          />
        </Row>
        <Row label={popup.mySide}>
          <SegmentedControl
            label={popup.mySide}
            value={reader.role}
            segments={(['marketing', 'it', 'both'] as const).map((value) => ({ value, label: popup.role[value] }))}
            onChange={(role) => onChangeSettings({ ...settings, reader: { ...reader, role } })}
          />
        </Row>
        <Row label={popup.interfaceLanguage}>
          <SegmentedControl
            label={popup.interfaceLanguage}
            value={interfaceLanguage}
            segments={[{ value: 'auto', label: popup.automatic }, ...languages]}
            onChange={(choice) => onChangeSettings({ ...settings, interfaceLanguage: choice })}
          />
        </Row>
      </div>
    </details>
    </footer>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="popup-settings__row">
      {/* The group itself carries the name for a screen reader. */}
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
