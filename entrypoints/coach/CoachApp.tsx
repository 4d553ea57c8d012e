import { useEntryTrail } from '../../components/card/use-entry-trail.ts';
import { CoachPage } from '../../components/coach/CoachPage.tsx';
import type { SessionWays } from '../../components/coach/use-session.ts';
import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import { useDocumentLanguage } from '../../components/settings/use-document-language.ts';
import { useWatched } from '../../components/settings/use-watched.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { copyText } from '../../platform/clipboard.ts';
import { resolveInterfaceLanguage } from '../../platform/interface-language.ts';
import { sendMessage } from '../../platform/messages.ts';
import { watchSettings } from '../../platform/settings.ts';
import { tellAnswer } from '../../platform/tell-answer.ts';
import { useCoachData } from './use-coach-data.ts';
import { useCoachPlace } from './use-coach-place.ts';

type CoachAppProps = { readonly initialSettings: LoadedSettings; readonly isPrivate: boolean };

/** The coach in a tab of its own. */
export function CoachApp({ initialSettings, isPrivate }: CoachAppProps) {
  const [{ reader, interfaceLanguage }] = useWatched(initialSettings, watchSettings);
  const spoken = resolveInterfaceLanguage(interfaceLanguage);
  const { place, visit, go } = useCoachPlace();
  const { data, load } = useCoachData(reader, { visit, isPrivate });
  const trail = useEntryTrail((id) => sendMessage('background:lookUp', id));
  useDocumentLanguage(spoken);
  return (
    <InterfaceTextProvider language={spoken}>
      <CoachPage
        place={place}
        visit={visit}
        data={data}
        trail={trail}
        onRetry={() => void load()}
        onMore={() => go({ view: 'session', wish: { kind: 'more' } })}
        onAsk={ask}
        onAnswer={(question, isRight) => tellAnswer(question, { isRight, isPrivate })}
        onChoose={(choice) => sendMessage('coach:choose', choice).then(load)}
        onPassed={(path) => sendMessage('coach:passed', path).then(load)}
        onRestore={(saved) => sendMessage('coach:restore', { ...saved, records: [...saved.records] }).then(load)}
        onForget={() => sendMessage('coach:forget', undefined).then(load)}
        onLoadEntries={(ids: readonly EntryId[]) => sendMessage('background:entries', ids)}
        onCopy={copyText}
        onOpenEntry={trail.start}
      />
    </InterfaceTextProvider>
  );
}

const ask: SessionWays['onAsk'] = (wish, asked) => {
  const path = 'path' in wish ? wish.path : null;
  const session = wish.kind === 'today' ? null : { path, isCheck: wish.kind === 'check', asked: [...asked] };
  return sendMessage('coach:question', { entry: null, session, isPrivate: false });
};
