import { DOCUMENT_PROBLEMS } from '../../core/documents/document-problems.ts';
import type { ReaderText } from '../interface-text/reader-text.ts';
import { QuietButton } from '../design/QuietButton.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { ReaderNote } from './ReaderNote.tsx';
import { ReaderStart } from './ReaderStart.tsx';
import type { ReaderDocument, ReaderProps } from './reader-state.ts';
import { useReaderText } from './use-reader-text.ts';

export type ReaderWaitingProps = ReaderProps & { readonly document: Exclude<ReaderDocument, { status: 'open' }> };

/** What is shown as long as no document is. */
export function ReaderWaiting(props: ReaderWaitingProps) {
  const { document } = props;
  const { reader } = useReaderText();
  switch (document.status) {
    case 'none':
      return (
        <>
          <h1 className="reader__title">{reader.title}</h1>
          <p className="reader__lead">{reader.lead}</p>
          <ReaderStart {...props} />
        </>
      );
    case 'opening':
      return (
        <p className="reader__opening" role="status">
          {reader.opening(document.name)}
        </p>
      );
    case 'password':
      return <PasswordForm {...props} name={document.name} isWrong={document.isWrong} />;
    case 'permission':
      return <AskLeave {...props} document={document} />;
    case 'failed':
    case 'not-fetched':
      return <Failure {...props} document={document} />;
  }
}

type Waiting<Status> = ReaderProps & { readonly document: Extract<ReaderDocument, { status: Status }> };

function AskLeave(props: Waiting<'permission'>) {
  const { name, host, isDenied } = props.document;
  const { reader } = useReaderText();
  const { permission } = reader;
  return (
    <>
      <ReaderNote
        key={String(isDenied)}
        title={permission.title}
        name={name}
        text={isDenied ? permission.denied : permission.lead(host)}
      >
        <TextButton label={permission.allow} tone="main" onPress={props.onAllowHost} /> {ownViewer(props, reader)}
      </ReaderNote>
      <h2 className="reader__or">{permission.instead}</h2>
      <ReaderStart {...props} />
    </>
  );
}

function Failure(props: Waiting<'failed' | 'not-fetched'>) {
  const { document, onRetry, onAllowFiles } = props;
  const { language, reader } = useReaderText();
  const { failed } = reader;
  if (document.status === 'failed')
    return (
      <>
        <ReaderNote
          title={failed.title}
          name={document.name}
          text={asSentence(DOCUMENT_PROBLEMS[document.problem][language])}
        >
          {ownViewer(props, reader)}
        </ReaderNote>
        <ReaderStart {...props} />
      </>
    );
  const { problem, name } = document;
  const canRetry = problem !== 'gone' && problem !== 'no-document' && problem !== 'files-never';
  return (
    <>
      <ReaderNote title={failed.title} name={name} {...failed.fetch[problem]}>
        {problem === 'files-closed' ? <TextButton label={failed.allowFiles} onPress={onAllowFiles} /> : null}
        {canRetry ? <TextButton label={failed.retry} tone="main" onPress={onRetry} /> : null}
        {ownViewer(props, reader)}
      </ReaderNote>
      <ReaderStart {...props} />
    </>
  );
}

/** What we cannot open the browser may. */
const ownViewer = ({ onOwnViewer }: ReaderProps, { ownViewer: label }: ReaderText) =>
  onOwnViewer ? <QuietButton label={label} onPress={onOwnViewer} /> : null;

/** Problems are worded as the end of a sentence that names the file. */
const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
