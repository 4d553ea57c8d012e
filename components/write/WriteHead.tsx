import { LANGUAGES, type Language } from '../../core/entry/language.ts';
import type { Role } from '../../core/entry/reader.ts';
import { FileButton } from '../design/FileButton.tsx';
import { BridgeIcon } from '../design/icons.tsx';
import { SegmentedControl } from '../design/SegmentedControl.tsx';
import { useWriteText } from './use-write-text.ts';
import './write-head.css';

const ROLES = ['marketing', 'it', 'both'] as const satisfies readonly Role[];

export type WriteHeadProps = {
  readonly isPrivate: boolean;
  readonly readers: Role;
  readonly onReaders: (readers: Role) => void;
  /** As it was found in the draft, or chosen. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onFile: (file: File) => void;
};

/** For whom the draft is, in which language, and where it comes from. */
export function WriteHead({ isPrivate, readers, onReaders, language, onLanguage, onFile }: WriteHeadProps) {
  const { write: text, productName } = useWriteText();
  return (
    <header className="write-head">
      <p className="write-head__product">
        <BridgeIcon />
        {productName}
      </p>
      <h1 className="write-head__title">{text.title}</h1>
      <p className="write-head__lead">{isPrivate ? text.privateLead : text.lead}</p>
      <div className="write-head__choices">
        <div className="write-head__choice">
          <span aria-hidden="true">{text.readers}</span>
          <SegmentedControl
            label={text.readers}
            value={readers}
            segments={ROLES.map((value) => ({ value, label: text.role[value] }))}
            onChange={onReaders}
          />
        </div>
        <div className="write-head__choice">
          <span aria-hidden="true">{text.writtenIn}</span>
          <SegmentedControl
            label={text.writtenIn}
            value={language}
            segments={LANGUAGES.map((value) => ({ value, label: text.language[value] }))}
            onChange={onLanguage}
          />
        </div>
        <FileButton
          label={text.open}
          accept=".txt,.md,.markdown,text/plain,text/markdown"
          onFiles={([file]) => file && onFile(file)}
        />
      </div>
    </header>
  );
}
