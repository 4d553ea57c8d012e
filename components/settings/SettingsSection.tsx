import type { ReactNode } from 'react';
import type { PartName } from '../../core/settings/read-part.ts';
import { useSettingsText } from './use-settings-text.ts';
import './settings-section.css';

export type SettingsSectionProps = {
  /** Where links of the page lead. */
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  /** The parts of the settings that are changed here, and those of which something could not be read. */
  readonly parts?: readonly PartName[];
  readonly unread?: readonly PartName[];
  readonly children: ReactNode;
};

/** What belongs together, under its heading. */
export function SettingsSection({ id, title, intro, parts = [], unread = [], children }: SettingsSectionProps) {
  const { settings } = useSettingsText();
  return (
    <section className="settings-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 className="settings-section__title" id={`${id}-title`}>
        {title}
      </h2>
      {intro ? <p className="settings-section__intro">{intro}</p> : null}
      {parts.some((part) => unread.includes(part)) ? (
        <p className="settings-section__unread">{settings.unread}</p>
      ) : null}
      {children}
    </section>
  );
}
