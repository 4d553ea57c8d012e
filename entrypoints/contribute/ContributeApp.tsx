import { useState } from 'react';
import { ContributePage } from '../../components/contribute/ContributePage.tsx';
import type { Done } from '../../components/contribute/mine-data.ts';
import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import { useDocumentLanguage } from '../../components/settings/use-document-language.ts';
import { useWatched } from '../../components/settings/use-watched.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import type { SignedAs } from '../../platform/contributing/proposer-item.ts';
import type { TeamPlaces } from '../../platform/contributing/team-places-item.ts';
import { resolveInterfaceLanguage } from '../../platform/interface-language.ts';
import { watchSettings } from '../../platform/settings.ts';
import { FormView } from './FormView.tsx';
import { MineView } from './MineView.tsx';
import { useContributePlace } from './use-contribute-place.ts';

type ContributeAppProps = {
  readonly initialSettings: LoadedSettings;
  readonly signed: SignedAs;
  readonly hasRelay: boolean;
  readonly places: TeamPlaces;
};

/** Writing entries, in a tab of its own. */
export function ContributeApp({ initialSettings, ...team }: ContributeAppProps) {
  const [{ reader, interfaceLanguage }] = useWatched(initialSettings, watchSettings);
  const spoken = resolveInterfaceLanguage(interfaceLanguage);
  const { place, go } = useContributePlace();
  const [done, setDone] = useState<Done | null>(null);
  useDocumentLanguage(spoken);
  const write = (id: string = crypto.randomUUID()) => go({ view: 'write', id });
  const finish = (what: Done | null) => {
    setDone(what);
    go({ view: 'mine' });
  };
  return (
    <InterfaceTextProvider language={spoken}>
      <ContributePage view={place.view} onGo={(view) => (view === 'mine' ? finish(null) : write())}>
        {place.view === 'mine' ? (
          <MineView {...{ reader, done }} hasRelay={team.hasRelay} onDone={setDone} onWrite={write} />
        ) : (
          <FormView key={place.id} id={place.id} reader={reader} {...team} onFinish={finish} onWrite={write} />
        )}
      </ContributePage>
    </InterfaceTextProvider>
  );
}
