import '../design/base.css';
import { BridgeIcon } from '../design/icons.tsx';
import { QuietButton } from '../design/QuietButton.tsx';
import { BackupSection, type BackupSectionProps } from './BackupSection.tsx';
import { DocumentsSection, type DocumentsSectionProps } from './DocumentsSection.tsx';
import { DomainsSection, type DomainsSectionProps } from './DomainsSection.tsx';
import { HoverSection } from './HoverSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { OrganisationSection, type OrganisationSectionProps } from './OrganisationSection.tsx';
import { ReaderSection } from './ReaderSection.tsx';
import { SettingsContents } from './SettingsContents.tsx';
import { SilencedSection, type SilencedSectionProps } from './SilencedSection.tsx';
import { ShortcutsSection, type ShortcutsSectionProps } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { SourcesSection, type SourcesSectionProps } from './SourcesSection.tsx';
import { TeamSection, type TeamPlace } from './TeamSection.tsx';
import { useSettingsText } from './use-settings-text.ts';
import './settings-page.css';

export type SettingsPageProps = DomainsSectionProps &
  SilencedSectionProps &
  DocumentsSectionProps &
  BackupSectionProps &
  ShortcutsSectionProps &
  OrganisationSectionProps & {
    readonly sources: SourcesSectionProps;
    /** Null until it is known. */
    readonly team: TeamPlace | null;
    /** The last change could not be stored. */
    readonly hasFailed: boolean;
    /** Opens the first run again. */
    readonly onTour: () => void;
    readonly onOpenCoach: () => void;
    readonly onWrite: () => void;
    readonly onImport: () => void;
  };

/** All that a reader can set, on one page. */
export function SettingsPage(props: SettingsPageProps) {
  const { settings: text, backup, productName, language } = useSettingsText();
  return (
    <div className="settings-page surface" lang={language}>
      <title>{`${text.title} – ${productName}`}</title>
      <Head {...props} />
      <SettingsContents hasShortcuts={props.shortcuts !== null} isManaged={props.policy?.isSet === true} />
      <main className="settings-page__sections">
        <OrganisationSection {...props} />
        <ReaderSection {...props} />
        <MarksSection {...props} />
        <HoverSection {...props} />
        <DocumentsSection {...props} />
        <ShortcutsSection {...props} />
        <SitesSection {...props} />
        <SourcesSection {...props.sources} />
        <TeamSection team={props.team} />
        <DomainsSection {...props} />
        <SilencedSection {...props} />
        <BackupSection {...props} />
      </main>
      <p className="settings-page__failed" role="alert" data-shown={props.hasFailed}>
        {props.hasFailed ? (
          <>
            {text.saveFailed} <a href="#backup">{backup.save}</a>
          </>
        ) : null}
      </p>
    </div>
  );
}

type HeadProps = Pick<SettingsPageProps, 'onOpenCoach' | 'onWrite' | 'onImport' | 'onTour'>;

function Head(props: HeadProps) {
  const { settings: text, popup, productName } = useSettingsText();
  return (
    <header className="settings-page__head">
      <p className="settings-page__product">
        <BridgeIcon />
        {productName}
      </p>
      <h1 className="settings-page__title">{text.title}</h1>
      <p className="settings-page__intro">{text.intro}</p>
      <div className="settings-page__ways">
        <QuietButton label={popup.write} onPress={props.onWrite} />
        <QuietButton label={popup.coach} onPress={props.onOpenCoach} />
        <QuietButton label={text.importGlossary} onPress={props.onImport} />
        <QuietButton label={popup.tour} onPress={props.onTour} />
      </div>
    </header>
  );
}
