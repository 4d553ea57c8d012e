import type { EntryOrigin } from '../../core/entry/entry-card.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';

type EntryOriginLineProps = { readonly origin: EntryOrigin | null; readonly tags?: readonly string[] | undefined };

/** Whose entry it is, where it is not simply the built-in glossary’s. */
export function EntryOriginLine({ origin, tags = [] }: EntryOriginLineProps) {
  const { card, language } = useInterfaceText();
  if (!origin) return null;
  if (origin.isOwn) return <p className="entry-view__source">{[card.own, ...tags].join(' · ')}</p>;
  const changers = new Intl.ListFormat(language).format(origin.changedBy.map((name) => name[language]));
  return (
    <p className="entry-view__source">
      {origin.changedBy.length > 0
        ? card.fromChanged(origin.source[language], changers)
        : card.from(origin.source[language])}
    </p>
  );
}
