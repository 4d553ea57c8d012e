import type { EntryId } from '../../core/entry/ids.ts';
import '../design/base.css';
import { DraftField } from './DraftField.tsx';
import { ReviewPane } from './ReviewPane.tsx';
import { useWriteText } from './use-write-text.ts';
import { useWriting, type Writing } from './use-writing.ts';
import { WriteHead } from './WriteHead.tsx';
import './write-page.css';

export type WritePageProps = Writing & {
  readonly isPrivate: boolean;
  /** Entries of private glossaries, which others may not know of. */
  readonly privateEntries: ReadonlySet<EntryId>;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Opens the glossary again. */
  readonly onRetry: () => void;
};

/** A draft, and what its readers may not know of it. */
export function WritePage({ isPrivate, privateEntries, onCopy, onRetry, ...props }: WritePageProps) {
  const { write: text, productName, language: spoken } = useWriteText();
  const { language, readers, last, review, said, ...writing } = useWriting(props);
  const hasFailed = props.readDraft === 'failed';
  return (
    <div className="write-page surface" lang={spoken}>
      <title>{`${text.title} – ${productName}`}</title>
      <WriteHead
        isPrivate={isPrivate}
        readers={readers}
        onReaders={writing.setReaders}
        language={language}
        onLanguage={writing.setChosen}
        onFile={writing.openFile}
      />
      <main className="write-page__main">
        <DraftField
          initialText={props.initialText}
          language={language}
          words={last?.words ?? 0}
          said={said}
          onEditor={writing.onEditor}
          onInput={writing.onInput}
          onFile={writing.openFile}
        />
        <ReviewPane
          review={hasFailed ? 'failed' : review}
          readers={readers}
          isPrivate={(id) => privateEntries.has(id)}
          onCopy={onCopy}
          onRetry={hasFailed ? onRetry : writing.retry}
          {...writing.ways}
        />
      </main>
    </div>
  );
}
