import { TextButton } from '../design/TextButton.tsx';
import type { SectionProps } from './section-props.ts';
import { SegmentedRow } from './SegmentedRow.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { useSettingsText } from './use-settings-text.ts';
import './documents-section.css';

const YES_NO = ['yes', 'no'] as const;

export type DocumentsSectionProps = {
  /** PDFs are wanted here, and the browser does not let us. */
  readonly lacksPdfLeave: boolean;
  readonly onOpensPdfs: (opensPdfs: boolean) => void;
};

/** What becomes of documents that a tab comes to. */
export function DocumentsSection({ settings, ...props }: Pick<SectionProps, 'settings'> & DocumentsSectionProps) {
  const { documents: text } = useSettingsText().settings;
  const { documents, unread, locked } = settings;
  return (
    <SettingsSection id="documents" title={text.title} parts={['documents']} unread={unread}>
      <SegmentedRow
        label={text.opensPdfs}
        hint={text.opensPdfsHint}
        value={documents.opensPdfs ? 'yes' : 'no'}
        isLocked={locked.includes('documents.opensPdfs')}
        segments={YES_NO.map((value) => ({ value, label: text.opensPdfsChoices[value] }))}
        onChange={(choice) => props.onOpensPdfs(choice === 'yes')}
      />
      {props.lacksPdfLeave ? (
        <div className="pdf-leave">
          <p className="pdf-leave__text">{text.leave}</p>
          <TextButton label={text.giveLeave} onPress={() => props.onOpensPdfs(true)} />
        </div>
      ) : null}
    </SettingsSection>
  );
}
