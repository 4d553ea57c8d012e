import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import { useDocumentLanguage } from '../../components/settings/use-document-language.ts';
import { useWatched } from '../../components/settings/use-watched.ts';
import { WritePage } from '../../components/write/WritePage.tsx';
import type { EntryId } from '../../core/entry/ids.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { copyText } from '../../platform/clipboard.ts';
import type { KeptDraft } from '../../platform/drafts-item.ts';
import { resolveInterfaceLanguage } from '../../platform/interface-language.ts';
import { sendMessage } from '../../platform/messages.ts';
import { watchSettings } from '../../platform/settings.ts';
import { useOwnLexicon } from './use-own-lexicon.ts';

type WriteAppProps = {
  readonly initialSettings: LoadedSettings;
  readonly isPrivate: boolean;
  readonly draft: KeptDraft;
};

/** The page on which a draft is made clear to its readers. */
export function WriteApp({ initialSettings, isPrivate, draft }: WriteAppProps) {
  const [{ reader, interfaceLanguage }] = useWatched(initialSettings, watchSettings);
  const spoken = resolveInterfaceLanguage(interfaceLanguage);
  const { readDraft, privateEntries, retry } = useOwnLexicon();
  useDocumentLanguage(spoken);
  return (
    <InterfaceTextProvider language={spoken}>
      <WritePage
        reader={reader}
        initialText={draft.text}
        isPrivate={isPrivate}
        readDraft={readDraft}
        privateEntries={privateEntries}
        onLoadEntries={loadEntries}
        onCopy={copyText}
        onKeep={draft.keep}
        onRetry={retry}
      />
    </InterfaceTextProvider>
  );
}

const loadEntries = (ids: readonly EntryId[]) => sendMessage('background:entries', ids);
