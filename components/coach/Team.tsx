import { useState } from 'react';
import { readProgressFile, type SavedProgress } from '../../core/coach/progress/progress-file.ts';
import { SMALLEST_TEAM, teamOf, viewTeam, type TeamView, type TeamWord } from '../../core/coach/progress/team-view.ts';
import type { CoachViewProps } from './coach-data.ts';
import { CoachSection } from './CoachSection.tsx';
import { FileButton } from '../design/FileButton.tsx';
import { FileProblemNote } from './FileProblemNote.tsx';
import { type OpenedProgress, openProgress, PROGRESS_FILES } from './open-progress.ts';
import { PasteField } from './PasteField.tsx';
import { useAllEntries } from './use-all-entries.ts';
import { useCoachText } from './use-coach-text.ts';
import { WordList } from './WordList.tsx';

type TeamFile = { readonly name: string; readonly read: OpenedProgress };

/** The sums of several people’s progress, without a name unless the reader asks for them. Nothing of it is kept. */
export function Team(props: CoachViewProps) {
  const { coach } = useCoachText();
  const text = coach.together;
  const [files, setFiles] = useState<readonly TeamFile[]>([]);
  const add = (opened: readonly TeamFile[]) => setFiles((now) => [...now, ...opened]);
  const open = (chosen: readonly File[]) =>
    Promise.all(chosen.map(async (file) => ({ name: file.name, read: await openProgress(file) }))).then(add);
  const team = teamOf(files.flatMap(({ read }) => (read.ok ? [read.progress] : [])));
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
      <PasteField
        label={text.pasteTeam}
        read={coach.paste.read}
        onText={(pasted) => add([{ name: coach.paste.name, read: readProgressFile(pasted) }])}
      />
      {files.map(({ name, read }, at) =>
        // oxlint-disable-next-line react/no-array-index-key -- files of one name may come from two people; the list only grows.
        read.ok ? null : <FileProblemNote key={at} lead={text.refused(name)} problem={read.problem} />,
      )}
      <p role="status">{team.length > 0 ? text.people(team.length) : null}</p>
      {team.length > 0 ? <TeamSums {...props} team={team} /> : null}
    </CoachSection>
  );
}

/** Anonymous at first, and only where it can be. */
function TeamSums({ team, ...props }: CoachViewProps & { readonly team: readonly SavedProgress[] }) {
  const text = useCoachText().coach.together;
  const [hasNames, setNames] = useState(false);
  const view = viewTeam(team, props.data.model, { isAnonymous: !hasNames });
  return (
    <>
      <label className="team-names">
        <input type="checkbox" checked={hasNames} onChange={({ target }) => setNames(target.checked)} />
        {text.withNames}
      </label>
      {view ? <TeamTable {...props} team={view} /> : <p className="coach-note">{text.tooFew(SMALLEST_TEAM)}</p>}
    </>
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
    <table className="coach-table team-table">
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
        {team.words.slice(0, MAX_ROWS).map(({ entry, known, learning, knownBy }) => (
          <tr key={entry}>
            <th scope="row">
              <span lang={first}>{data.entries.get(entry)?.[first].term ?? entry}</span> <Names of={knownBy} />
            </th>
            <td className="coach-table__number">{known}</td>
            <td className="coach-table__number">{learning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who knows a word, where names were asked for. */
function Names({ of: names }: { readonly of: TeamWord['knownBy'] }) {
  const { coach, language } = useCoachText();
  if (!names?.length) return null;
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(
    names.map((name) => name || coach.restore.nameless),
  );
  return <span className="team-table__names">{coach.together.knownBy(list)}</span>;
}
