import { useId } from 'react';
import type { Entry, Mention } from '../../core/entry/entry.ts';
import type { Language } from '../../core/entry/language.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { useSectionName } from './entry-owner.ts';
import type { Contributing, EntryWays } from './entry-card.ts';
import { EntryLink } from './EntryLink.tsx';
import { InBothLanguages } from './InBothLanguages.tsx';
import './entry-definition.css';

export type EntryDefinitionProps = EntryWays &
  Pick<Contributing, 'onImprove'> & {
    readonly entry: Entry;
    readonly first: Language;
  };

/** The definition; a term in it that has an entry of its own leads there. */
export function EntryDefinition({ entry, first, onImprove, ...ways }: EntryDefinitionProps) {
  const { card } = useInterfaceText();
  const id = useId();
  const name = useSectionName(id);
  // Where an entry of the reader’s own says nothing yet in one language.
  const gap = (language: Language) => (
    <>
      {card.notYet[language]}
      {onImprove ? (
        <button type="button" className="entry-definition__link" onClick={() => onImprove(entry.id)}>
          {card.addIt}
        </button>
      ) : null}
    </>
  );
  const link = (text: string, { start, end, entry: linked }: Mention) => (
    <EntryLink key={start} id={linked} className="entry-definition__link" {...ways}>
      {text.slice(start, end)}
    </EntryLink>
  );
  return (
    <section id={id} aria-label={card.definition} aria-labelledby={name}>
      <InBothLanguages
        text={{ fr: entry.fr.definition, en: entry.en.definition }}
        first={first}
        gap={gap}
        show={(text, language) => {
          const mentions = entry.mentions?.[language] ?? [];
          return [
            ...mentions.flatMap((mention, index) => [
              text.slice(mentions[index - 1]?.end ?? 0, mention.start),
              link(text, mention),
            ]),
            text.slice(mentions.at(-1)?.end ?? 0),
          ];
        }}
      />
    </section>
  );
}
