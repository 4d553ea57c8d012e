import type { Language } from '../../core/entry/language.ts';
import { countWords, MAX_DEFINITION_WORDS } from '../../core/entry/text-rules.ts';
import { textAt, type FieldPath } from '../../core/team-glossary/form-draft.ts';
import type { FormApi } from './form-api.ts';
import { FormField } from './FormField.tsx';
import { useContributeText } from './use-contribute-text.ts';

type ContentFieldProps = {
  readonly form: FormApi;
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string;
  readonly isLong?: boolean;
  readonly lang: Language;
};

/** One text of the entry. */
export function ContentField({ form, path, ...field }: ContentFieldProps) {
  const text = textAt(form.draft.content, path);
  const name = path.join('.');
  const { contribute } = useContributeText();
  const isMeaning = path.at(-1) === 'definition';
  return (
    <FormField
      {...field}
      name={name}
      value={text}
      count={isMeaning ? contribute.field.words(countWords(text), MAX_DEFINITION_WORDS) : undefined}
      problem={form.problemAt(name)}
      onChange={(next) => form.set(path, next)}
      onLeave={() => form.onLeave(name)}
    />
  );
}
