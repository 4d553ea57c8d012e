import { useState } from 'react';
import type { SavedProgress } from '../../core/coach/progress/progress-file.ts';
import type { EntryTrail } from '../card/use-entry-trail.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { ViewPage } from '../design/ViewPage.tsx';
import type { CoachActions, CoachData } from './coach-data.ts';
import { addressOf, VIEWS, type CoachPlace } from './coach-place.ts';
import { CoachSettings } from './CoachSettings.tsx';
import { EntryDialog } from '../card/EntryDialog.tsx';
import { PathsView } from './PathsView.tsx';
import { ProgressView } from './ProgressView.tsx';
import { Session } from './Session.tsx';
import { TenWords } from './TenWords.tsx';
import { Together } from './Together.tsx';
import { useCoachText } from './use-coach-text.ts';
import type { SessionWays } from './use-session.ts';
import './coach-page.css';

export type CoachPageProps = CoachActions &
  SessionWays & {
    readonly place: CoachPlace;
    /** Rises with each visit, so that a session of the same kind begins anew. */
    readonly visit: number;
    /** Null while it is on its way; in a private window there is none. */
    readonly data: CoachData | 'failed' | 'private' | null;
    readonly trail: EntryTrail;
    readonly onMore: () => void;
    readonly onRetry: () => void;
  };

/** The coach: questions, progress, paths, words to take along, and what it remembers. */
export function CoachPage(props: CoachPageProps) {
  const { place } = props;
  const { coach, productName, language } = useCoachText();
  return (
    <ViewPage
      language={language}
      title={`${coach.view[place.view]} – ${coach.title} – ${productName}`}
      name={`${productName} · ${coach.title}`}
      isNameHeading
      contents={coach.contents}
      views={VIEWS.map((id) => ({ id, label: coach.view[id], address: `#${id}` }))}
      current={place.view}
    >
      <div className="coach-page">
        <Content {...props} />
      </div>
    </ViewPage>
  );
}

function Content({ data, onRetry, ...props }: CoachPageProps) {
  const { coach } = useCoachText();
  if (data === 'private') return <EmptyState title={coach.privateWindow} />;
  if (data === 'failed')
    return (
      <EmptyState title={coach.failed}>
        <TextButton label={coach.retry} onPress={onRetry} />
      </EmptyState>
    );
  if (data === null) return <p role="status">{coach.loading}</p>;
  return (
    <>
      <View {...props} data={data} />
      <EntryDialog trail={props.trail} reader={data.reader} onCopy={props.onCopy} />
    </>
  );
}

function View({ place, visit, ...props }: Omit<CoachPageProps, 'data' | 'onRetry'> & { readonly data: CoachData }) {
  const [compared, setCompared] = useState<SavedProgress | null>(null);
  switch (place.view) {
    case 'session':
      return <Session key={`${visit} ${addressOf(place)}`} wish={place.wish} {...props} />;
    case 'progress':
      return <ProgressView {...props} />;
    case 'paths':
      return <PathsView open={place.path} {...props} />;
    case 'words':
      return <TenWords {...props} />;
    case 'together':
      return <Together {...props} compared={compared} onCompare={setCompared} />;
    case 'settings':
      return <CoachSettings {...props} compared={compared} onCompare={setCompared} />;
  }
}
