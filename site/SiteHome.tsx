import type { Entry } from '../core/entry/entry.ts';
import { acronymOf } from '../core/entry/entry-terms.ts';
import { otherLanguage, type Language } from '../core/entry/language.ts';
import { Acronym } from '../components/design/Acronym.tsx';
import { DisciplineMark } from '../components/design/DisciplineMark.tsx';
import { useInterfaceText } from '../components/interface-text/InterfaceTextProvider.tsx';
import { addressFrom, pathOfEntry, type SitePlace, type SiteSource } from './site-source.ts';

export type SiteHomeProps = { readonly place: SitePlace; readonly source: SiteSource };

/** Every entry, by domain and by name. */
export function SiteHome({ place, source }: SiteHomeProps) {
  const { site } = useInterfaceText();
  const domains = source.domains
    .map((domain) => ({ ...domain, entries: source.entries.filter((entry) => entry.domain === domain.id) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <>
      <h1 className="site__title">{source.name[place.language]}</h1>
      <p className="site__counts">{site.counts(source.entries.length, domains.length)}</p>
      <nav aria-label={site.domains}>
        <ul className="site__domains">
          {domains.map(({ id, label, discipline, entries }) => (
            <li key={id} data-discipline={discipline}>
              <a href={`#${id}`}>
                <DisciplineMark discipline={discipline} />
                {label[place.language]} <span className="site__count">{entries.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {domains.map(({ id, label, discipline, entries }) => (
        <section key={id} className="site__domain" aria-labelledby={id} data-discipline={discipline}>
          <h2 id={id}>
            <DisciplineMark discipline={discipline} />
            {label[place.language]}
          </h2>
          <DomainList place={place} entries={entries} />
        </section>
      ))}
    </>
  );
}

function DomainList({ place, entries }: { readonly place: SitePlace; readonly entries: readonly Entry[] }) {
  const { language } = place;
  const other = otherLanguage(language);
  return (
    <ul className="site__terms">
      {byName(entries, language).map((entry) => (
        <li key={entry.id}>
          <a href={addressFrom(place, pathOfEntry(entry.id))}>{entry[language].term}</a>
          <Acronym text={acronymOf(entry, language)} />
          {entry[other].term === entry[language].term ? null : (
            <span className="site__other" lang={other}>
              {entry[other].term}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** In the order of a dictionary of that language. */
export function byName(entries: readonly Entry[], language: Language): Entry[] {
  const { compare } = new Intl.Collator(language);
  return [...entries].sort((a, b) => compare(a[language].term, b[language].term));
}
