import type { ReadPolicy } from '../../core/policy/read-policy.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { useSettingsText } from './use-settings-text.ts';
import './organisation-section.css';

export type OrganisationSectionProps = {
  readonly settings: LoadedSettings;
  /** Null until it has been read. */
  readonly policy: ReadPolicy | null;
};

/** What the organisation has set, and each thing that is wrong with how it did. Nothing where it has set nothing. */
export function OrganisationSection({ settings, policy: read }: OrganisationSectionProps) {
  const { settings: text } = useSettingsText();
  const { organisation } = text;
  if (!read?.isSet) return null;
  const { policy, problems } = read;
  const said = [
    settings.locked.length > 0 ? organisation.settings(settings.locked.length) : null,
    policy.sources.length > 0 ? organisation.sources(policy.sources.length) : null,
    policy.allowsOwnSources ? null : organisation.ownSources,
    policy.trustedKeys ? organisation.trustedKeys : null,
    policy.relay ? organisation.relay(policy.relay.address) : null,
  ].filter((line) => line !== null);
  return (
    <SettingsSection id="organisation" title={organisation.title} intro={organisation.intro}>
      {said.length > 0 ? (
        <ul className="organisation__said">
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {problems.length > 0 ? <Problems problems={problems} /> : null}
    </SettingsSection>
  );
}

function Problems({ problems }: Pick<ReadPolicy, 'problems'>) {
  const { settings: text, language } = useSettingsText();
  return (
    <div className="organisation__problems">
      <p>{text.organisation.problems(problems.length)}</p>
      <ul>
        {problems.map(({ key, rule, reason, remedy }) => (
          <li key={`${key} ${rule}`}>
            {key === '' ? text.organisation.whole : <code>{key}</code>}
            {language === 'fr' ? '\u00a0: ' : ': '}
            {reason[language]} {remedy[language]}
          </li>
        ))}
      </ul>
    </div>
  );
}
