import { parkRecords, summariseProgress } from '../../core/coach/progress/summarise-progress.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { learnerOf, type CoachViewProps } from './coach-data.ts';
import { addressOf } from './coach-place.ts';
import { CoachSection } from './CoachSection.tsx';
import { DomainTable } from './DomainTable.tsx';
import { HowItReckons } from './HowItReckons.tsx';
import { RetentionTable } from './RetentionTable.tsx';
import { useCoachText } from './use-coach-text.ts';
import { WeeksChart } from './WeeksChart.tsx';
import { WordList } from './WordList.tsx';
import './progress-view.css';

/** How far somebody has come: sums, what was gained and when, a forecast, and the words that need care. */
export function ProgressView(props: CoachViewProps) {
  const { data } = props;
  const { report, entries } = data;
  const { coach, language } = useCoachText();
  const text = coach.progress;
  const { savedAt, records } = report.progress;
  const progress = summariseProgress(records, entries, { at: savedAt, today: report.today }, learnerOf(data));
  const { parked } = parkRecords(records, (id) => entries.has(id));
  const isEmpty = progress.known + progress.learning === 0;
  const format = new Intl.NumberFormat(language);
  return (
    <>
      {isEmpty ? (
        <Nothing />
      ) : (
        <>
          <dl className="progress-sums">
            {(['known', 'learning'] as const).map((state) => (
              <div key={state} className="progress-sums__sum">
                <dt>{text[state]}</dt>
                <dd>{format.format(progress[state])}</dd>
              </div>
            ))}
          </dl>
          <CoachSection title={text.gained} intro={text.gainedIntro}>
            <WeeksChart weeks={progress.weeks} />
          </CoachSection>
          <DomainTable weeks={progress.weeks} domains={data.domains} />
          <RetentionTable retention={progress.retention} />
          <Words {...props} title={text.fading} none={text.fadingNone} words={progress.aboutToFade} />
          <Words {...props} title={text.hardest} none={text.hardestNone} words={progress.hardest} />
        </>
      )}
      {parked.length > 0 ? <p className="coach-section__none">{text.parked(parked.length)}</p> : null}
      <HowItReckons />
    </>
  );
}

function Nothing() {
  const { coach } = useCoachText();
  return (
    <EmptyState title={coach.progress.none} advice={coach.progress.noneAdvice}>
      <a className="button-link" data-tone="main" href={addressOf({ view: 'paths', path: null })}>
        {coach.session.toPaths}
      </a>
    </EmptyState>
  );
}

type WordsProps = CoachViewProps & {
  readonly title: string;
  readonly none: string;
  readonly words: readonly EntryId[];
};

function Words({ title, none, words, ...props }: WordsProps) {
  return (
    <CoachSection title={title}>
      {words.length > 0 ? (
        <WordList {...props} words={words} isOrdered />
      ) : (
        <p className="coach-section__none">{none}</p>
      )}
    </CoachSection>
  );
}
