import type { DomainSummary } from '../../core/entry/domain-summary.ts';
import type { EntryLabel } from '../../core/entry/entry-card.ts';
import { relatedIds } from '../../core/entry/entry-card.ts';
import { DomainId, EntryId } from '../../core/entry/ids.ts';
import type { Reader } from '../../core/entry/reader.ts';
import { domainOfForm, type FormDraft, type RawFields } from '../../core/team-glossary/form-draft.ts';
import { previewEntry } from '../../core/team-glossary/preview-entry.ts';
import { EntryView } from '../card/EntryView.tsx';
import './card-preview.css';
import { useContributeText } from './use-contribute-text.ts';

export type CardPreviewProps = {
  readonly draft: FormDraft;
  readonly fields: RawFields;
  readonly domains: readonly DomainSummary[];
  readonly reader: Reader;
  readonly labels: ReadonlyMap<EntryId, EntryLabel>;
  /** Opens an entry elsewhere: what is being written stays. */
  readonly onOpenEntry: (id: EntryId) => void;
};

const NO_ID = EntryId.parse('new');
const NO_DOMAIN = DomainId.parse('new');

/** The card of what is being written, by the card’s own parts. */
export function CardPreview({ draft, fields, domains, reader, labels, onOpenEntry }: CardPreviewProps) {
  const { form } = useContributeText().contribute;
  const domain = domainOfForm(draft, domains);
  const place = { id: draft.entryId ?? NO_ID, domain: domain ?? NO_DOMAIN, discipline: draft.discipline ?? 'both' };
  const filled = previewEntry(fields, place);
  return (
    <section className="card-preview" aria-label={form.preview}>
      <h2 className="card-preview__title">{form.preview}</h2>
      <div className="card-preview__card">
        {filled ? (
          <EntryView
            reader={reader}
            view={{
              ...filled,
              domainLabel: domains.find(({ id }) => id === domain)?.label ?? { fr: '', en: '' },
              related: relatedIds(filled.entry).flatMap((id) => labels.get(id) ?? []),
              // Neither “draft” nor a source: it is being written.
              origin: null,
            }}
            onOpenEntry={onOpenEntry}
          />
        ) : (
          <p className="card-preview__empty">{form.previewEmpty}</p>
        )}
      </div>
    </section>
  );
}
