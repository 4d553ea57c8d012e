import { useEffect } from 'react';
import { useEntryTrail } from '../../components/card/use-entry-trail.ts';
import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import { ReaderPage } from '../../components/reader/ReaderPage.tsx';
import { READER_TEXTS } from '../../components/reader/use-reader-text.ts';
import { useDocumentLanguage } from '../../components/settings/use-document-language.ts';
import { useWatched } from '../../components/settings/use-watched.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { copyText } from '../../platform/clipboard.ts';
import { openOwnSettings } from '../../platform/documents/fetch-document.ts';
import type { ReaderRequest } from '../../platform/documents/reader-address.ts';
import { openOwnBriefing } from '../../platform/open-briefing.ts';
import { resolveInterfaceLanguage } from '../../platform/interface-language.ts';
import { sendMessage } from '../../platform/messages.ts';
import { watchSettings } from '../../platform/settings.ts';
import { useOpenDocument } from './use-open-document.ts';
import { useReading } from './use-reading.ts';

type ReaderAppProps = { readonly initialSettings: LoadedSettings; readonly request: ReaderRequest };

/** The reader of documents in a tab of its own. */
export function ReaderApp({ initialSettings, request }: ReaderAppProps) {
  const [{ reader, interfaceLanguage }] = useWatched(initialSettings, watchSettings);
  const spoken = resolveInterfaceLanguage(interfaceLanguage);
  const text = READER_TEXTS[spoken];
  const { shown, opened, setWithheld, ways } = useOpenDocument(request, text.pastedName);
  const reading = useReading(opened, { text, onWithheld: setWithheld });
  const trail = useEntryTrail((id) => sendMessage('background:lookUp', id));
  const name = shown.status === 'none' ? '' : shown.name;
  useDocumentLanguage(spoken);
  useEffect(() => {
    document.title = name === '' ? text.title : `${name} – Passerelle`;
  }, [name, text]);
  return (
    <InterfaceTextProvider language={spoken}>
      <ReaderPage
        document={shown.status === 'open' ? { ...shown, pages: reading.pages } : shown}
        reader={reader}
        trail={trail}
        onCopy={copyText}
        onBrief={() => void openOwnBriefing()}
        onAllowFiles={() => void openOwnSettings()}
        {...ways}
        {...reading.props}
      />
    </InterfaceTextProvider>
  );
}
