import type { Discipline } from '../../core/entry/discipline.ts';
import type { DomainSummary } from '../../core/entry/domain-summary.ts';
import type { DomainId } from '../../core/entry/ids.ts';
import { TextButton } from '../design/TextButton.tsx';
import { DomainGroup } from './DomainGroup.tsx';
import { ManagedNote } from './ManagedNote.tsx';
import type { SectionProps } from './section-props.ts';
import { SettingsSection } from './SettingsSection.tsx';
import { useSettingsText } from './use-settings-text.ts';

const DISCIPLINES = ['marketing', 'it', 'both'] as const satisfies readonly Discipline[];

/** The domains of the glossary, which the background has to read first. */
export type DomainsState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly domains: readonly DomainSummary[] };

export type DomainsSectionProps = SectionProps & { readonly domains: DomainsState; readonly onRetry: () => void };

/** What the glossary covers, by discipline; each domain can be switched off. */
export function DomainsSection({ settings, onChange, domains, onRetry }: DomainsSectionProps) {
  const { domains: text } = useSettingsText().settings;
  const { domainsOff, unread, locked } = settings;
  const isLocked = locked.includes('domainsOff');
  const toggle = (ids: readonly DomainId[], isOn: boolean) =>
    onChange('domainsOff', (now) => {
      const others = now.filter((id) => !ids.includes(id));
      return isOn ? others : [...others, ...ids];
    });
  return (
    <SettingsSection id="domains" title={text.title} intro={text.intro} parts={['domainsOff']} unread={unread}>
      {isLocked ? <ManagedNote /> : null}
      {domains.status === 'loading' ? <p role="status">{text.loading}</p> : null}
      {domains.status === 'failed' ? (
        <div className="settings-section__block" role="alert">
          <p>{text.failed}</p>
          <div>
            <TextButton label={text.retry} onPress={onRetry} />
          </div>
        </div>
      ) : null}
      {domains.status === 'ready'
        ? DISCIPLINES.map((discipline) => (
            <DomainGroup
              key={discipline}
              discipline={discipline}
              domains={domains.domains.filter((domain) => domain.discipline === discipline)}
              off={domainsOff}
              isLocked={isLocked}
              onToggle={toggle}
            />
          ))
        : null}
    </SettingsSection>
  );
}
