import type { BriefingTerm } from '../../core/briefing/briefing.ts';
import { describeReason } from '../../core/briefing/briefing-wording.ts';
import { sidesToBridge } from '../../core/entry/discipline.ts';
import { otherLanguage } from '../../core/entry/language.ts';
import { sideOfReader } from '../../core/entry/reader.ts';
import { setSpaces } from '../card/set-spaces.ts';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { LocateIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import type { BriefingWays } from './briefing-state.ts';
import { useBriefingText } from './use-briefing-text.ts';
import './briefing-terms.css';

type Ways = Pick<BriefingWays, 'reader' | 'privateEntries' | 'entryAddress' | 'onShowTerm'>;

export type BriefingTermsProps = Ways & { readonly terms: readonly BriefingTerm[] };

/** The terms of a briefing, each with what it means. */
export function BriefingTerms({ terms, ...ways }: BriefingTermsProps) {
  return (
    <ol className="briefing-terms">
      {terms.map((term) => (
        <Term key={term.entry.id} term={term} {...ways} />
      ))}
    </ol>
  );
}

type TermProps = Ways & { readonly term: BriefingTerm };

function Term({ term, reader, privateEntries, entryAddress, onShowTerm }: TermProps) {
  const { briefing: text } = useBriefingText();
  const { language } = reader;
  const { id, discipline } = term.entry;
  return (
    <li className="briefing-term" data-discipline={discipline}>
      <div className="briefing-term__head">
        <Name term={term} reader={reader} address={entryAddress(id)} />
        {onShowTerm ? (
          <span className="briefing-term__show">
            <IconButton label={text.showInPage(term.term)} onPress={() => onShowTerm(id)}>
              <LocateIcon />
            </IconButton>
          </span>
        ) : null}
      </div>
      <div className="briefing-term__meaning">
        <p lang={language}>{setSpaces(term.meaning, language)}</p>
        {privateEntries.has(id) ? <p className="briefing-term__private">{text.ofPrivateSource}</p> : null}
        <Reasons term={term} />
      </div>
      <Bridges term={term} reader={reader} />
    </li>
  );
}

type NameProps = Pick<TermProps, 'term' | 'reader'> & { readonly address: string };

function Name({ term: { entry, term, count }, reader, address }: NameProps) {
  const { briefing: text, discipline } = useBriefingText();
  const { language } = reader;
  const other = entry[otherLanguage(language)].term;
  return (
    <h3 className="briefing-term__name">
      <DisciplineMark discipline={entry.discipline} />
      <span className="heard">{discipline[entry.discipline]} – </span>
      <a className="briefing-term__link" href={address} lang={language}>
        {term}
      </a>
      {other === term ? null : (
        <span className="briefing-term__other" lang={otherLanguage(language)}>
          {other}
        </span>
      )}
      {count > 1 ? (
        <span className="briefing-term__count">
          <span aria-hidden="true">×{count}</span>
          <span className="heard">{text.times(count)}</span>
        </span>
      ) : null}
    </h3>
  );
}

/** In the words of the reader’s own side; for who stands on both, of those that need it. */
function Bridges({ term: { entry }, reader }: Pick<TermProps, 'term' | 'reader'>) {
  const { card } = useBriefingText();
  const { language } = reader;
  const own = sideOfReader(reader);
  const sides = sidesToBridge(entry.discipline).filter((side) => entry.bridge[side] && (!own || side === own));
  return sides.length === 0 ? null : (
    <div className="briefing-term__bridges">
      {sides.map((side) => (
        <p key={side} className="briefing-term__bridge" data-discipline={side}>
          <span className="briefing-term__label">{card.bridgeInWordsOf[side]}</span>{' '}
          <span lang={language}>{setSpaces(entry.bridge[side]![language], language)}</span>
        </p>
      ))}
    </div>
  );
}

/** About the reader, not for those to whom a printed sheet is handed. */
function Reasons({ term: { reasons } }: Pick<TermProps, 'term'>) {
  const { briefing: text, language } = useBriefingText();
  // Nearly all are new to most readers: that tells nothing of one.
  const telling = reasons.filter(({ kind }) => kind !== 'unknown');
  const told = telling.flatMap((reason) => describeReason(reason, language) || []);
  return told.length === 0 ? null : (
    <p className="briefing-term__why">
      <span className="heard">{text.why} </span>
      {told.join(' · ')}
    </p>
  );
}
