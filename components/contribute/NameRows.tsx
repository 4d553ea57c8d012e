import { TermType } from '../../core/entry/entry.ts';
import type { Language } from '../../core/entry/language.ts';
import { fieldAt, type RawFields } from '../../core/team-glossary/form-draft.ts';
import { CloseIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { QuietButton } from '../design/QuietButton.tsx';
import type { FormApi } from './form-api.ts';
import { FormField } from './FormField.tsx';
import { useContributeText } from './use-contribute-text.ts';

type RowsProps = { readonly form: FormApi; readonly lang: Language };

/** What else the concept is called in a language. */
export function NameRows({ form, lang }: RowsProps) {
  const { contribute, card } = useContributeText();
  const { field } = contribute;
  const rows = rowsAt(form, lang, 'also');
  return (
    <>
      {rows.map((row, index) => (
        <Row key={index} {...{ form, lang, index }} list="also" label={field.also[lang]}>
          <select
            className="form-field__input"
            aria-label={field.alsoType}
            value={textOf(row, 'type')}
            onChange={({ target }) => form.set([lang, 'also', index, 'type'], target.value)}
          >
            {TermType.options.map((type) => (
              <option key={type} value={type}>
                {card.termType[type]}
              </option>
            ))}
          </select>
        </Row>
      ))}
      <div>
        <QuietButton
          label={field.addAlso[lang]}
          onPress={() => form.set([lang, 'also'], [...rows, { term: '', type: 'synonym' }])}
        />
      </div>
    </>
  );
}

/** What the concept had better not be called, and what to say instead. */
export function AvoidRows({ form, lang }: RowsProps) {
  const { field } = useContributeText().contribute;
  const rows = rowsAt(form, lang, 'avoid');
  return (
    <>
      {rows.map((row, index) => (
        <Row key={index} {...{ form, lang, index }} list="avoid" label={field.avoid[lang]}>
          <FormField
            name={`${lang}.avoid.${index}.say`}
            label={field.avoidSay}
            lang={lang}
            value={textOf(row, 'say')}
            problem={form.problemAt(`${lang}.avoid.${index}.say`)}
            onChange={(say) => form.set([lang, 'avoid', index, 'say'], say)}
            onLeave={() => form.onLeave(`${lang}.avoid.${index}.say`)}
          />
        </Row>
      ))}
      <div>
        <QuietButton
          label={field.addAvoid[lang]}
          onPress={() => form.set([lang, 'avoid'], [...rows, { term: '', say: sayOf(form, lang) }])}
        />
      </div>
    </>
  );
}

type RowProps = RowsProps & {
  readonly list: 'also' | 'avoid';
  readonly index: number;
  readonly label: string;
  readonly children: React.ReactNode;
};

function Row({ form, lang, list, index, label, children }: RowProps) {
  const { contribute } = useContributeText();
  const term = textOf(rowsAt(form, lang, list)[index] ?? {}, 'term');
  const name = `${lang}.${list}.${index}.term`;
  return (
    <div className="form-row">
      <FormField
        name={name}
        label={label}
        lang={lang}
        value={term}
        problem={form.problemAt(name)}
        onChange={(next) => form.set([lang, list, index, 'term'], next)}
        onLeave={() => form.onLeave(name)}
      />
      {children}
      <IconButton label={contribute.field.removeRow(term)} onPress={() => form.set([lang, list, index], undefined)}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}

function rowsAt({ draft }: FormApi, lang: Language, list: string): readonly RawFields[] {
  const rows = fieldAt(draft.content, [lang, list]);
  return Array.isArray(rows) ? (rows as readonly RawFields[]) : [];
}

const textOf = (row: RawFields, field: string): string => (typeof row[field] === 'string' ? row[field] : '');

/** Nearly always the preferred term. */
function sayOf({ draft }: FormApi, lang: Language): string {
  const term = fieldAt(draft.content, [lang, 'term']);
  return typeof term === 'string' ? term : '';
}
