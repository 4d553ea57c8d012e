import { useSectionInView } from './use-section-in-view.ts';
import { useSettingsText } from './use-settings-text.ts';
import './settings-contents.css';

type SettingsContentsProps = { readonly hasShortcuts: boolean; readonly isManaged: boolean };

/** Links to the sections of the page; says which one is being read. */
export function SettingsContents({ hasShortcuts, isManaged }: SettingsContentsProps) {
  const { settings: text, backup, sources, team } = useSettingsText();
  const sections = [
    ...(isManaged ? [{ id: 'organisation', ...text.organisation }] : []),
    { id: 'you', ...text.you },
    { id: 'marks', ...text.marks },
    { id: 'card', ...text.hover },
    { id: 'documents', ...text.documents },
    ...(hasShortcuts ? [{ id: 'shortcuts', ...text.shortcuts }] : []),
    { id: 'sites', ...text.sites },
    { id: 'sources', title: sources.title },
    { id: 'team', title: team.title },
    { id: 'domains', ...text.domains },
    { id: 'silenced', ...text.silenced },
    { id: 'backup', title: backup.title },
  ];
  const inView = useSectionInView(sections.map(({ id }) => id));
  return (
    <nav className="settings-contents" aria-label={text.contents}>
      <ul className="settings-contents__links">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              className="settings-contents__link"
              href={`#${id}`}
              aria-current={id === inView ? 'location' : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
