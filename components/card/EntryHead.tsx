import type { EntryCard } from '../../core/entry/entry-card.ts';
import type { Entry } from '../../core/entry/entry.ts';
import { acronymOf } from '../../core/entry/entry-terms.ts';
import { otherLanguage, type Language } from '../../core/entry/language.ts';
import { Acronym } from '../design/Acronym.tsx';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { Speech } from './entry-card.ts';
import { LanguageCode } from './LanguageCode.tsx';
import { ListenButtons } from './ListenButtons.tsx';
import './entry-head.css';

export type EntryHeadProps = {
  readonly view: Pick<EntryCard, 'entry' | 'domainLabel' | 'gaps'>;
  readonly first: Language;
  readonly titleId: string;
  readonly speech?: Speech | undefined;
};

/** Whose word it is, and the word itself in both languages: the reader's own first, the other one its equal. */
export function EntryHead({ view, first, titleId, speech }: EntryHeadProps) {
  const { entry, domainLabel, gaps = [] } = view;
  const { language, discipline } = useInterfaceText();
  const second = otherLanguage(first);
  // A term that is not written yet stands for nothing: the other one does.
  const said = [first, second].filter((one) => !gaps.includes(one) && !gaps.includes(`${one}.term`));
  const isSameWord = entry.fr.term === entry.en.term;
  return (
    <header className="entry-head" data-discipline={entry.discipline}>
      <p className="entry-head__place">
        <DisciplineMark discipline={entry.discipline} />
        <span className="entry-head__discipline">{discipline[entry.discipline]}</span>
        <span className="entry-head__domain">{domainLabel[language]}</span>
      </p>
      <div className="entry-head__terms">
        {/* Focus comes here when another entry takes this one's place. */}
        <h1 className="entry-head__title" id={titleId} tabIndex={-1} data-entry-title>
          {isSameWord ? (
            <HeadTerm entry={entry} languages={said} />
          ) : (
            <>
              <HeadTerm entry={entry} languages={[first]} />
              <span className="heard">, </span>
              <HeadTerm entry={entry} languages={[second]} />
            </>
          )}
        </h1>
        {speech ? <ListenButtons entry={entry} languages={said} speech={speech} /> : null}
      </div>
    </header>
  );
}

type HeadTermProps = {
  readonly entry: Entry;
  /** Both, where both say the same word. */
  readonly languages: readonly Language[];
};

function HeadTerm({ entry, languages }: HeadTermProps) {
  const [main = 'fr'] = languages;
  return (
    <span className="entry-head__term">
      <span className="entry-head__codes">
        {languages.map((language) => (
          <LanguageCode key={language} code={language} />
        ))}
      </span>
      <span>
        <span lang={main}>{entry[main].term}</span>
        <Acronym text={acronymOf(entry, main)} />
        {languages.includes('fr') ? <Gender gender={entry.fr.gender} /> : null}
      </span>
    </span>
  );
}

function Gender({ gender }: { readonly gender: Entry['fr']['gender'] }) {
  const { card } = useInterfaceText();
  if (!gender) return null;
  const { short, long } = card.gender[gender];
  return (
    <>
      {' '}
      <abbr className="entry-head__gender" title={long}>
        {short}
      </abbr>
    </>
  );
}
