import { useState } from 'react';
import { compareProgress, makeAgenda, type AgendaItem } from '../../core/coach/progress/compare-two.ts';
import { readProgressFile, writeProgressFile, type SavedProgress } from '../../core/coach/progress/progress-file.ts';
import { parkRecords } from '../../core/coach/progress/summarise-progress.ts';
import type { Entry } from '../../core/entry/entry.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Language } from '../../core/entry/language.ts';
import { setSpaces } from '../card/set-spaces.ts';
import { TextButton } from '../design/TextButton.tsx';
import type { CoachViewProps, Comparing } from './coach-data.ts';
import { CoachSection } from './CoachSection.tsx';
import { FileButton } from '../design/FileButton.tsx';
import { FileProblemNote } from './FileProblemNote.tsx';
import { CopyButton } from './CopyButton.tsx';
import { PasteField } from './PasteField.tsx';
import { openProgress, type OpenedProgress, PROGRESS_FILES } from './open-progress.ts';
import { useAllEntries } from './use-all-entries.ts';
import { useCoachText } from './use-coach-text.ts';
import './together.css';

type Refused = Extract<OpenedProgress, { ok: false }>;

const GROUPS = ['both', 'onlyMine', 'onlyTheirs', 'neither'] as const;

/** One’s own progress beside a colleague’s, and what to talk about. Nothing of it is kept. */
export function Duo({ compared, onCompare, ...props }: CoachViewProps & Comparing) {
  const { coach } = useCoachText();
  const text = coach.together;
  const [refused, setRefused] = useState<Refused | null>(null);
  const mine = props.data.report.progress;
  const show = (read: OpenedProgress) => {
    setRefused(read.ok ? null : read);
    if (read.ok) onCompare(read.progress);
  };
  const isOwn = compared?.owner.id === mine.owner.id;
  return (
    <CoachSection title={text.duo} intro={text.duoIntro}>
      <div className="coach-section__ways">
        <FileButton
          accept={PROGRESS_FILES}
          label={text.choose}
          onFiles={([file]) => void (file && openProgress(file).then(show))}
        />
        <CopyButton label={text.copyMine} text={() => writeProgressFile(mine)} onCopy={props.onCopy} />
      </div>
      <PasteField label={text.paste} read={coach.paste.read} onText={(pasted) => show(readProgressFile(pasted))} />
      {refused ? <FileProblemNote problem={refused.problem} /> : null}
      {isOwn ? (
        <p className="coach-note" role="alert">
          {text.ownFile}
        </p>
      ) : null}
      {compared && !isOwn && !refused ? <Compared {...props} theirs={compared} /> : null}
    </CoachSection>
  );
}

function Compared({ theirs, ...props }: CoachViewProps & { readonly theirs: SavedProgress }) {
  const { coach, language } = useCoachText();
  const mine = props.data.report.progress;
  const begun = [...mine.records, ...theirs.records].map(({ entry }) => entry);
  const { data, isWhole } = useAllEntries(props, begun);
  const { active, parked } = parkRecords(theirs.records, (id) => !isWhole || data.entries.has(id));
  const words = begun.filter((id) => !isWhole || data.entries.has(id));
  const comparison = compareProgress(mine, { ...theirs, records: active }, data.model, words);
  const name = theirs.owner.name || coach.together.other;
  return (
    <>
      <p role="status">{coach.together.comparedWith(name)}</p>
      <dl className="duo-sums">
        {GROUPS.map((group) => (
          <div key={group}>
            <dt>{coach.together[group]}</dt>
            <dd>{new Intl.NumberFormat(language).format(comparison[group].length)}</dd>
          </div>
        ))}
      </dl>
      {parked.length > 0 ? <p className="coach-section__none">{coach.together.parked(parked.length)}</p> : null}
      <h3 className="duo-title">{coach.together.agenda}</h3>
      <Agenda {...props} data={data} agenda={makeAgenda(comparison, data.entries)} name={name} />
    </>
  );
}

type AgendaProps = CoachViewProps & { readonly agenda: readonly AgendaItem[]; readonly name: string };

/** What to talk about, to copy or to print. */
function Agenda({ agenda, name, data, onCopy }: AgendaProps) {
  const { coach } = useCoachText();
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
        <CopyButton label={coach.ten.copy} text={() => lines.join('\n')} onCopy={onCopy} />
        <TextButton label={coach.ten.print} onPress={() => window.print()} />
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
