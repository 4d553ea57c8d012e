import { isCapital } from './acceptable-forms.ts';

/** What stands before a name: of a person, a street, a place, a firm. */
const BEFORE_NAME = new Set(
  (
    'M MM Mme Mlle Mr Mrs Ms Dr Pr Me Saint Sainte St Ste Sir Lady Lord rue avenue boulevard bd place quai impasse ' +
    'allée chemin gare île îles mont lac golfe baie cap port Lake Mount Cape Fort société groupe maison famille'
  ).split(' '),
);
const AFTER_NAME = new Set(
  (
    'Street Road Avenue Lane Square River Island Islands County Bay Valley Park Bridge Stadium University Hotel FC ' +
    'Records'
  ).split(' '),
);

// Latin letters by their ranges, and words in sets: from `\p{L}` and fifty words in turn the browser makes 90 kB of code.
const WORD_BEFORE =
  /([A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)\.? (?:de |du |des |d’|d'|la |le |les |l’|l')?$/u;
const WORD_AFTER = /^ ([A-Za-z]+)\b/u;

/** Whether a word with a capital is part of a name here: *rue du Canal*, *Sprint Lane*. In capitals throughout it may be anything. */
export function isInProperName(text: string, start: number, end: number): boolean {
  if (!isCapital(text[start] ?? '') || !isSmall(text[start + 1] ?? '')) return false;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
  return BEFORE_NAME.has(before) || AFTER_NAME.has(WORD_AFTER.exec(text.slice(end, end + 24))?.[1] ?? '');
}

const isSmall = (unit: string): boolean => unit !== unit.toUpperCase();
