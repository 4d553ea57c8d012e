import { useState } from 'react';
import type { SavedProgress } from '../../core/coach/progress/progress-file.ts';
import { SMALLEST_TEAM, viewTeam, type TeamView } from '../../core/coach/progress/team-view.ts';
import type { CoachViewProps } from './coach-data.ts';
import { CoachSection } from './CoachSection.tsx';
import { FileButton } from '../design/FileButton.tsx';
import { FileProblemNote } from './FileProblemNote.tsx';
import { type OpenedProgress, openProgress, PROGRESS_FILES } from './open-progress.ts';
import { useAllEntries } from './use-all-entries.ts';
import { useCoachText } from './use-coach-text.ts';
import { WordList } from './WordList.tsx';

type TeamFile = { readonly name: string; readonly read: OpenedProgress };

/** The sums of several people’s progress, without a name. */
export function Team(props: CoachViewProps) {
  const { coach } = useCoachText();
  const text = coach.together;
  const [files, setFiles] = useState<readonly TeamFile[]>([]);
  const open = async (chosen: readonly File[]) => {
    const opened = await Promise.all(chosen.map(async (file) => ({ name: file.name, read: await openProgress(file) })));
    setFiles((now) => [...now, ...opened]);
  };
  const taken: SavedProgress[] = files.flatMap(({ read }) => (read.ok ? [read.progress] : []));
  const team = viewTeam(taken, props.data.model);
  return (
    <CoachSection title={text.team} intro={text.teamIntro}>
      <div className="coach-section__ways">
        <FileButton
          accept={PROGRESS_FILES}
          label={text.chooseTeam}
          isForSeveral
          onFiles={(chosen) => void open(chosen)}
        />
      </div>
      {files.map(({ name, read }, at) =>
        // oxlint-disable-next-line react/no-array-index-key -- files of one name may come from two people; the list only grows.
        read.ok ? null : <FileProblemNote key={at} lead={text.refused(name)} problem={read.problem} />,
      )}
      {taken.length > 0 && !team ? (
        <p className="coach-note" role="status">
          {text.tooFew(SMALLEST_TEAM)}
        </p>
      ) : null}
      {team ? <TeamTable {...props} team={team} /> : null}
    </CoachSection>
  );
}

/** More than a meeting looks at. */
const MAX_ROWS = 30;

function TeamTable({ team, ...props }: CoachViewProps & { readonly team: TeamView }) {
  const { coach } = useCoachText();
  const text = coach.together;
  const { data } = useAllEntries(
    props,
    team.words.map(({ entry }) => entry),
  );
  return (
    <>
      <p>{text.people(team.people)}</p>
      {team.gaps.length > 0 ? (
        <>
          <h3 className="duo-title">{text.gaps}</h3>
          <WordList {...props} data={data} words={team.gaps} />
        </>
      ) : null}
      <Sums team={team} data={data} />
    </>
  );
}

function Sums({ team, data }: Pick<CoachViewProps, 'data'> & { readonly team: TeamView }) {
  const text = useCoachText().coach.together;
  const first = data.reader.language;
  return (
    <table className="coach-table">
      <thead>
        <tr>
          <th scope="col">{text.word}</th>
          <th scope="col" className="coach-table__number">
            {text.know}
          </th>
          <th scope="col" className="coach-table__number">
            {text.learn}
          </th>
        </tr>
      </thead>
      <tbody>
        {team.words.slice(0, MAX_ROWS).map(({ entry, known, learning }) => (
          <tr key={entry}>
            <th scope="row" lang={first}>
              {data.entries.get(entry)?.[first].term ?? entry}
            </th>
            <td className="coach-table__number">{known}</td>
            <td className="coach-table__number">{learning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
