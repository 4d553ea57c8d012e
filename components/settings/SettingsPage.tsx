import '../design/base.css';
import { BridgeIcon } from '../design/icons.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { BackupSection, type BackupSectionProps } from './BackupSection.tsx';
import { DomainsSection, type DomainsSectionProps } from './DomainsSection.tsx';
import { HoverSection } from './HoverSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { ReaderSection } from './ReaderSection.tsx';
import { SettingsContents } from './SettingsContents.tsx';
import { SilencedSection, type SilencedSectionProps } from './SilencedSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { SourcesSection, type SourcesSectionProps } from './SourcesSection.tsx';
import './settings-page.css';

export type SettingsPageProps = DomainsSectionProps &
  SilencedSectionProps &
  BackupSectionProps & {
    readonly sources: SourcesSectionProps;
    /** The last change could not be stored. */
    readonly hasFailed: boolean;
  };

/** All that a reader can set, on one page. */
export function SettingsPage(props: SettingsPageProps) {
  const { settings: text, productName, language } = useInterfaceText();
  return (
    <div className="settings-page surface" lang={language}>
      <title>{`${text.title} – ${productName}`}</title>
      <header className="settings-page__head">
        <p className="settings-page__product">
          <BridgeIcon />
          {productName}
        </p>
        <h1 className="settings-page__title">{text.title}</h1>
        <p className="settings-page__intro">{text.intro}</p>
      </header>
      <SettingsContents />
      <main className="settings-page__sections">
        <ReaderSection {...props} />
        <MarksSection {...props} />
        <HoverSection {...props} />
        <SitesSection {...props} />
        <SourcesSection {...props.sources} />
        <DomainsSection {...props} />
        <SilencedSection {...props} />
        <BackupSection {...props} />
      </main>
      <p className="settings-page__failed" role="alert" data-shown={props.hasFailed}>
        {props.hasFailed ? text.saveFailed : null}
      </p>
    </div>
  );
}
