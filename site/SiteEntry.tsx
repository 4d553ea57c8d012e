import type { EntryCard } from '../core/entry/entry-card.ts';
import type { Entry } from '../core/entry/entry.ts';
import { EntryView } from '../components/card/EntryView.tsx';
import { useInterfaceText } from '../components/interface-text/InterfaceTextProvider.tsx';
import { addressFrom, HOME, pathOfEntry, type SitePlace } from './site-source.ts';

export type SiteEntryProps = {
  readonly place: SitePlace;
  readonly view: EntryCard;
  /** Those that stand beside it in its domain. */
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
};

/** One entry as the card shows it, and the way through its domain. */
export function SiteEntry({ place, view, previous, next }: SiteEntryProps) {
  const { site } = useInterfaceText();
  const { language } = place;
  return (
    <>
      <nav className="site__way" aria-label={site.allEntries}>
        <a href={addressFrom(place, HOME)}>{site.allEntries}</a>
        <span aria-hidden="true">›</span>
        <a href={`${addressFrom(place, HOME)}#${view.entry.domain}`}>{view.domainLabel[language]}</a>
      </nav>
      <div className="site__entry">
        <EntryView
          view={view}
          reader={{ language, role: 'both' }}
          addressOf={(id) => addressFrom(place, pathOfEntry(id))}
        />
      </div>
      <p className="site__updated">
        {site.updated(view.entry.updated)} · {view.entry.owner}
      </p>
      <nav className="site__neighbours" aria-label={site.neighbours}>
        {previous ? <Neighbour place={place} entry={previous} word={site.previous} rel="prev" /> : <span />}
        {next ? <Neighbour place={place} entry={next} word={site.next} rel="next" /> : null}
      </nav>
    </>
  );
}

type NeighbourProps = {
  readonly place: SitePlace;
  readonly entry: Entry;
  readonly word: string;
  readonly rel: 'prev' | 'next';
};

const Neighbour = ({ place, entry, word, rel }: NeighbourProps) => (
  <a className="site__neighbour" rel={rel} href={addressFrom(place, pathOfEntry(entry.id))}>
    <span>{word}</span>
    <b>{entry[place.language].term}</b>
  </a>
);
