import type { Entry, Mention } from '../../core/entry/entry.ts';
import type { Language } from '../../core/entry/language.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { EntryActions } from './entry-card.ts';
import { InBothLanguages } from './InBothLanguages.tsx';
import './entry-definition.css';

export type EntryDefinitionProps = Pick<EntryActions, 'onOpenEntry'> & {
  readonly entry: Entry;
  readonly first: Language;
};

/** The definition; a term in it that has an entry of its own leads there. */
export function EntryDefinition({ entry, first, onOpenEntry }: EntryDefinitionProps) {
  const { card } = useInterfaceText();
  const link = (text: string, { start, end, entry: id }: Mention) => (
    <button key={start} type="button" className="entry-definition__link" onClick={() => onOpenEntry(id)}>
      {text.slice(start, end)}
    </button>
  );
  return (
    <section aria-label={card.definition}>
      <InBothLanguages
        text={{ fr: entry.fr.definition, en: entry.en.definition }}
        first={first}
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
