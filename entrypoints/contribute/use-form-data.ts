import { useEffect, useState } from 'react';
import type { DomainSummary } from '../../core/entry/domain-summary.ts';
import type { EntryLabel } from '../../core/entry/entry-card.ts';
import { EntryId } from '../../core/entry/ids.ts';
import { fieldAt, type FormDraft } from '../../core/team-glossary/form-draft.ts';
import { sendMessage } from '../../platform/messages.ts';

type FormData = {
  /** Null while they are on their way. */
  readonly domains: readonly DomainSummary[] | null;
  readonly labels: ReadonlyMap<EntryId, EntryLabel>;
};

/** The domains to choose from, and the names of what an entry is related to. */
export function useFormData(draft: FormDraft | null): FormData {
  const [domains, setDomains] = useState<readonly DomainSummary[] | null>(null);
  const [labels, setLabels] = useState<FormData['labels']>(new Map());
  const related = draft ? relatedIn(draft).join(' ') : '';
  useEffect(() => {
    sendMessage('background:domains', undefined).then(setDomains, () => setDomains([]));
  }, []);
  useEffect(() => {
    if (related === '') return;
    sendMessage('background:label', related.split(' ') as EntryId[]).then(
      (found) => setLabels(new Map(found.map((label) => [label.id, label]))),
      // The ids are shown then, which can be read too.
      () => {},
    );
  }, [related]);
  return { domains, labels };
}

function relatedIn({ content }: FormDraft): EntryId[] {
  const lists = ['related', 'broader', 'narrower', 'contrast'].map((kind) => fieldAt(content, ['relations', kind]));
  return lists.flatMap((list) => (Array.isArray(list) ? list : [])).flatMap((id) => EntryId.safeParse(id).data ?? []);
}
