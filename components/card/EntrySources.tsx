import type { Entry } from '../../core/entry/entry.ts';
import { NewTabIcon } from '../design/icons.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { EntrySection } from './EntrySection.tsx';
import './entry-sources.css';

export type EntrySourcesProps = { readonly sources: NonNullable<Entry['sources']> };

/** Where to read on; nothing when the entry names no source. */
export function EntrySources({ sources }: EntrySourcesProps) {
  const { card } = useInterfaceText();
  if (sources.length === 0) return null;
  return (
    <EntrySection title={card.sources}>
      <ul className="entry-sources">
        {sources.map(({ title, url }) => (
          <li key={url}>
            <a className="entry-sources__link" href={url} target="_blank" rel="noreferrer">
              {title}
              <NewTabIcon />
              <span className="heard"> ({card.opensNewTab})</span>
            </a>
          </li>
        ))}
      </ul>
    </EntrySection>
  );
}
