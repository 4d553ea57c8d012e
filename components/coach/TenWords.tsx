import { useState } from 'react';
import type { LearningPath } from '../../core/coach/learning-path.ts';
import { chooseTenWords } from '../../core/coach/progress/path-progress.ts';
import type { Entry } from '../../core/entry/entry.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { otherLanguage, type Language } from '../../core/entry/language.ts';
import { setSpaces } from '../card/set-spaces.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { CopyButton } from './CopyButton.tsx';
import { learnerOf, type CoachViewProps } from './coach-data.ts';
import { useCoachText } from './use-coach-text.ts';
import './ten-words.css';

const EVERYTHING = '';

/** The ten words that are least surely remembered, on a sheet to copy or to print. */
export function TenWords({ data, onCopy }: CoachViewProps) {
  const text = useCoachText().coach.ten;
  const { report, records, paths, entries, reader } = data;
  const [from, setFrom] = useState<string>(report.path ?? EVERYTHING);
  const path = paths.find(({ id }) => id === from);
  const candidates = (path?.entries ?? [...records.keys()]).filter((id) => entries.has(id));
  const ids = chooseTenWords(candidates, records, report.progress.savedAt, learnerOf(data));
  const words = ids.flatMap((id: EntryId) => entries.get(id) ?? []);
  return (
    <section className="ten-words" aria-labelledby="ten-words-title">
      <h2 className="ten-words__title" id="ten-words-title">
        {text.title}
      </h2>
      <p className="ten-words__intro">{text.intro}</p>
      <div className="ten-words__ways">
        <Source paths={paths} from={from} onChoose={setFrom} />
        {words.length > 0 ? (
          <>
            <CopyButton key={from} label={text.copy} text={() => writeWords(words, reader.language)} onCopy={onCopy} />
            <TextButton label={text.print} onPress={() => window.print()} />
          </>
        ) : null}
      </div>
      {words.length > 0 ? (
        <Sheet words={words} language={reader.language} />
      ) : (
        <EmptyState title={text.none} advice={text.noneAdvice} />
      )}
    </section>
  );
}

type SourceProps = {
  readonly paths: readonly LearningPath[];
  readonly from: string;
  readonly onChoose: (from: string) => void;
};

/** Out of which words: those of a path, or all that were met. */
function Source({ paths, from, onChoose }: SourceProps) {
  const { coach, language } = useCoachText();
  return (
    <label className="ten-words__from">
      {coach.ten.from}
      <select className="coach-field" value={from} onChange={({ target }) => onChoose(target.value)}>
        <option value={EVERYTHING}>{coach.ten.everything}</option>
        {paths.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
      </select>
    </label>
  );
}

type SheetProps = { readonly words: readonly Entry[]; readonly language: Language };

function Sheet({ words, language }: SheetProps) {
  const other = otherLanguage(language);
  return (
    <ol className="ten-words__sheet">
      {words.map((entry) => (
        <li key={entry.id} className="ten-words__word">
          <p className="ten-words__term">
            <span lang={language}>{entry[language].term}</span>{' '}
            {entry.fr.term === entry.en.term ? null : (
              <span className="ten-words__other" lang={other}>
                {entry[other].term}
              </span>
            )}
          </p>
          <p lang={language}>{setSpaces(entry[language].definition, language)}</p>
        </li>
      ))}
    </ol>
  );
}

/** A line each, for an e-mail or notes. */
function writeWords(words: readonly Entry[], language: Language): string {
  const other = otherLanguage(language);
  return words
    .map(
      (entry) => `${entry[language].term} (${entry[other].term}) – ${setSpaces(entry[language].definition, language)}`,
    )
    .join('\n');
}
