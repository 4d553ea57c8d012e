import { useState } from 'react';
import { compareProgress, makeAgenda, type AgendaItem } from '../../core/coach/progress/compare-two.ts';
import type { SavedProgress } from '../../core/coach/progress/progress-file.ts';
import type { Entry } from '../../core/entry/entry.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Language } from '../../core/entry/language.ts';
import { setSpaces } from '../card/set-spaces.ts';
import { TextButton } from '../design/TextButton.tsx';
import type { CoachViewProps } from './coach-data.ts';
import { CoachSection } from './CoachSection.tsx';
import { FileButton } from '../design/FileButton.tsx';
import { FileProblemNote } from './FileProblemNote.tsx';
import { type OpenedProgress, openProgress, PROGRESS_FILES } from './open-progress.ts';
import { useAllEntries } from './use-all-entries.ts';
import { useCoachText } from './use-coach-text.ts';
import './together.css';

const GROUPS = ['both', 'onlyMine', 'onlyTheirs', 'neither'] as const;

/** One’s own progress beside a colleague’s, and what to talk about. */
export function Duo(props: CoachViewProps) {
  const { coach } = useCoachText();
  const text = coach.together;
  const [read, setRead] = useState<OpenedProgress | null>(null);
  const mine = props.data.report.progress;
  const isOwn = read?.ok === true && read.progress.owner.id === mine.owner.id;
  return (
    <CoachSection title={text.duo} intro={text.duoIntro}>
      <div className="coach-section__ways">
        <FileButton
          accept={PROGRESS_FILES}
          label={text.choose}
          onFiles={([file]) => void (file && openProgress(file).then(setRead))}
        />
      </div>
      {isOwn ? (
        <p className="coach-note" role="alert">
          {text.ownFile}
        </p>
      ) : null}
      {read && !read.ok ? <FileProblemNote problem={read.problem} /> : null}
      {read?.ok && !isOwn ? <Compared {...props} theirs={read.progress} /> : null}
    </CoachSection>
  );
}

function Compared({ theirs, ...props }: CoachViewProps & { readonly theirs: SavedProgress }) {
  const { coach, language } = useCoachText();
  const data = useAllEntries(
    props,
    theirs.records.map(({ entry }) => entry),
  );
  const comparison = compareProgress(data.report.progress, theirs, data.model);
  return (
    <>
      <dl className="duo-sums">
        {GROUPS.map((group) => (
          <div key={group}>
            <dt>{coach.together[group]}</dt>
            <dd>{new Intl.NumberFormat(language).format(comparison[group].length)}</dd>
          </div>
        ))}
      </dl>
      <h3 className="duo-title">{coach.together.agenda}</h3>
      <Agenda
        {...props}
        data={data}
        agenda={makeAgenda(comparison, data.entries)}
        name={theirs.owner.name || coach.together.other}
      />
    </>
  );
}

type AgendaProps = CoachViewProps & { readonly agenda: readonly AgendaItem[]; readonly name: string };

/** What to talk about, to copy or to print. */
function Agenda({ agenda, name, data, onCopy }: AgendaProps) {
  const { coach } = useCoachText();
  const [copied, setCopied] = useState<boolean | null>(null);
  const { entries, reader } = data;
  if (agenda.length === 0) return <p className="coach-section__none">{coach.together.agendaNone}</p>;
  const tell = (item: AgendaItem) => coach.together.teller(item.teller, name);
  const lines = agenda.map((item) => lineOf(item, { entries, language: reader.language, tell }));
  return (
    <>
      <ol className="duo-agenda">
        {agenda.map((item) => (
          <li key={item.entry}>
            <p>
              <strong lang={reader.language}>{entries.get(item.entry)?.[reader.language].term}</strong> · {tell(item)}
            </p>
            <p lang={reader.language}>{setSpaces(item.ask[reader.language], reader.language)}</p>
          </li>
        ))}
      </ol>
      <div className="coach-section__ways">
        <TextButton label={coach.ten.copy} onPress={() => void onCopy(lines.join('\n')).then(setCopied)} />
        <TextButton label={coach.ten.print} onPress={() => window.print()} />
        <span role="status">{copied === null ? null : copied ? coach.ten.copied : coach.ten.copyFailed}</span>
      </div>
    </>
  );
}

type Telling = {
  readonly entries: ReadonlyMap<EntryId, Entry>;
  readonly language: Language;
  readonly tell: (item: AgendaItem) => string;
};

/** A point of the talk as a line of text. */
const lineOf = (item: AgendaItem, { entries, language, tell }: Telling): string =>
  `${entries.get(item.entry)?.[language].term ?? item.entry} (${tell(item)}) – ${setSpaces(item.ask[language], language)}`;
