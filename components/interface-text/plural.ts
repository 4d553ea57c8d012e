import type { Language } from '../../core/entry/language.ts';

type Forms = { readonly one: string; readonly other: string };

/** `1 terme`, `2 termes`: the number as the language writes it, then the form that the language takes for it. */
export function pluralOf(language: Language): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language);
  return (count, { one, other }) => `${format.format(count)}\u00a0${rules.select(count) === 'one' ? one : other}`;
}
