import type { EntryOrigin } from '../../core/entry/entry-card.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';

/** Whose entry it is, where it is not simply the built-in glossary’s. */
export function EntryOriginLine({ origin }: { readonly origin: EntryOrigin | null }) {
  const { card, language } = useInterfaceText();
  if (!origin) return null;
  const changers = new Intl.ListFormat(language).format(origin.changedBy.map((name) => name[language]));
  return (
    <p className="entry-view__source">
      {origin.changedBy.length > 0
        ? card.fromChanged(origin.source[language], changers)
        : card.from(origin.source[language])}
    </p>
  );
}
