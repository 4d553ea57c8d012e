import { COLUMN_NAMES } from '../../core/formats/column-names.ts';
import type { ImportText } from '../interface-text/import-text.ts';
import type { InterfaceText } from '../interface-text/interface-text.ts';

/** `fr.term` → *Term (French)*; `bridge.it.en` → *In the words of IT (English)*. */
export function labelOfColumn(
  name: string,
  { columns, inLanguage }: ImportText,
  names: InterfaceText['languageName'],
): string {
  const steps = name.split('.');
  const language = steps.find((step) => step === 'fr' || step === 'en');
  const field = steps.filter((step) => step !== language).join('.');
  const label = columns[field] ?? name;
  return language ? inLanguage(label, names[language]) : label;
}

/** The same for a field that a column holds, or an item of a list in it; any other name as it is. */
export function labelOfField(field: string, text: ImportText, names: InterfaceText['languageName']): string {
  const whole = field.replace(/\.\d+(?:\.term)?$/u, '');
  const column = COLUMN_NAMES.find((name) => name === field || name === whole);
  return column ? labelOfColumn(column, text, names) : field;
}
