import { useId } from 'react';
import type { EntryLabel } from '../../core/entry/entry-card.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { fieldAt, type Raw, type RawFields } from '../../core/team-glossary/form-draft.ts';
import { CloseIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import type { SearchState } from '../search/search-state.ts';
import type { FormApi } from './form-api.ts';
import { FormField } from './FormField.tsx';
import { useContributeText } from './use-contribute-text.ts';

const KINDS = ['related', 'broader', 'narrower', 'contrast'] as const;
type Kind = (typeof KINDS)[number];

export type RelatedWays = {
  readonly search: SearchState;
  readonly query: string;
  readonly onSearch: (query: string) => void;
  /** The names of entries that are related already. */
  readonly labels: ReadonlyMap<EntryId, EntryLabel>;
};

/** Entries that this one leads to, each with how it is related. */
export function RelatedRows({ form, search, query, onSearch, labels }: RelatedWays & { readonly form: FormApi }) {
  const { contribute, language } = useContributeText();
  const { field } = contribute;
  const rows = KINDS.flatMap((kind) => idsOf(form, kind).map((id) => ({ kind, id })));
  const put = (next: readonly { readonly kind: Kind; readonly id: string }[]) =>
    form.set(['relations'], relationsOf(next, fieldAt(form.draft.content, ['relations'])));
  return (
    <div className="contribution-form__fields">
      {rows.map(({ kind, id }, index) => (
        <Related
          key={id}
          kind={kind}
          term={labels.get(id as EntryId)?.term[language] ?? id}
          onKind={(next) => put(rows.with(index, { kind: next, id }))}
          onRemove={() => put(rows.toSpliced(index, 1))}
        />
      ))}
      <FormField
        name="related"
        label={field.related}
        hint={field.relatedHint}
        value={query}
        problem={form.problemAt('relations')}
        onChange={onSearch}
      />
      <Hits
        search={search}
        query={query}
        onChoose={(id) => {
          put([...rows.filter((row) => row.id !== id), { kind: 'related', id }]);
          onSearch('');
        }}
      />
    </div>
  );
}

type HitsProps = Pick<RelatedWays, 'search' | 'query'> & { readonly onChoose: (id: EntryId) => void };

const MOST_HITS = 5;

function Hits({ search, query, onChoose }: HitsProps) {
  const { contribute, language } = useContributeText();
  const hits = search.status === 'ready' && query.trim() !== '' ? search.hits.slice(0, MOST_HITS) : [];
  return (
    <ul className="form-hits">
      {hits.map(({ id, term }) => (
        <li key={id}>
          <button type="button" className="text-button" onClick={() => onChoose(id)}>
            {contribute.field.addRelated(term[language])}
          </button>
        </li>
      ))}
    </ul>
  );
}

type RelatedProps = {
  readonly kind: Kind;
  readonly term: string;
  readonly onKind: (kind: Kind) => void;
  readonly onRemove: () => void;
};

function Related({ kind, term, onKind, onRemove }: RelatedProps) {
  const { field } = useContributeText().contribute;
  const id = useId();
  return (
    <div className="form-row form-row--plain">
      <span id={id}>{term}</span>
      <select
        className="form-field__input"
        aria-label={field.relationKind}
        aria-describedby={id}
        value={kind}
        onChange={({ target }) => onKind(target.value as Kind)}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {field.relation[one]}
          </option>
        ))}
      </select>
      <IconButton label={field.removeRow(term)} onPress={onRemove}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}

function idsOf({ draft }: FormApi, kind: Kind): readonly string[] {
  const ids = fieldAt(draft.content, ['relations', kind]);
  return Array.isArray(ids) ? (ids as readonly string[]) : [];
}

/** Kinds that the form does not show, such as false friends, stay as they are. */
function relationsOf(
  rows: readonly { readonly kind: Kind; readonly id: string }[],
  before: Raw | undefined,
): RawFields {
  const others = Object.entries((before ?? {}) as RawFields).filter(([kind]) => !KINDS.includes(kind as Kind));
  const lists = KINDS.map((kind) => [kind, rows.filter((row) => row.kind === kind).map(({ id }) => id)] as const);
  return Object.fromEntries([...others, ...lists.filter(([, ids]) => ids.length > 0)]);
}
