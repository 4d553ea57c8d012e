import { Region } from '../entry/entry.ts';
import type { Language } from '../entry/language.ts';
import type { FoundTerm } from './entry-draft.ts';
import type { LanguageTag } from './language-tag.ts';
import { elementsOf, textOf, type XmlElement } from './parse-xml.ts';
import { NOT_TO_BE_USED, PREFERRED, SHARED_TERM_TYPES } from './tbx-categories.ts';
import type { TbxConcept } from './read-tbx-concept.ts';

/** A term section, its categories read. */
type TermSection = {
  readonly element: XmlElement;
  /** One, where the file keeps to its standard. */
  readonly terms: readonly string[];
  readonly categories: ReadonlyMap<string, string>;
  readonly say: string | null;
  readonly isPreferred: boolean;
  readonly isAvoided: boolean;
};

type Section = { readonly language: Language; readonly region: LanguageTag['region'] | undefined };

const STATUSES = ['administrativeStatus', 'usageStatus', 'normativeAuthorization', 'Usage'];
const GENDERS: Readonly<Record<string, string>> = { masculine: 'm', feminine: 'f' };
const CARRIED = new Set([...STATUSES, 'termType', 'geographicalUsage', 'context', 'grammaticalGender']);

/** Adds the terms of one language: the preferred one (or else the first that may be used) is the term of the entry. */
export function readTbxTerms(elements: readonly XmlElement[], section: Section, reading: TbxConcept): void {
  const all = elements.map(readTermSection);
  const preferred = all.find(({ isPreferred }) => isPreferred);
  // A draft of ours may have no preferred term; others do not always say which one it is.
  const main = preferred ?? (reading.isOurs ? undefined : (all.find(({ isAvoided }) => !isAvoided) ?? all[0]));
  if (main) addMain(main, section, reading);
  for (const other of all) if (other !== main) addOther(other, section, reading);
  for (const { element, categories } of all)
    loseRest(element, categories, { reading, isMain: element === main?.element });
}

function readTermSection(element: XmlElement): TermSection {
  const terms: string[] = [];
  const categories = new Map<string, string>();
  let say: string | null = null;
  const look = (part: XmlElement): void => {
    const type = part.attributes['type'];
    if (part.name === 'term') terms.push(textOf(part));
    else if (part.name.endsWith('Grp')) elementsOf(part).forEach(look);
    else if (part.name === 'note') say ??= /^say: (.+)$/u.exec(textOf(part))?.[1] ?? null;
    else if (type && !categories.has(type)) categories.set(type, textOf(part));
  };
  elementsOf(element).forEach(look);
  const statuses = STATUSES.map((type) => categories.get(type) ?? '');
  return {
    element,
    terms,
    categories,
    say,
    isPreferred: statuses.some((status) => PREFERRED.has(status)),
    isAvoided: statuses.some((status) => NOT_TO_BE_USED.has(status)),
  };
}

function addMain(
  { element, terms, categories }: TermSection,
  { language, region }: Section,
  reading: TbxConcept,
): void {
  const { draft, lines } = reading;
  lines.note(`${language}.term`, element.line);
  for (const term of terms) draft.addTerm(language, { term, ...(region ? { region } : {}) });
  draft.set(`${language}.example`, draft.get(`${language}.example`) ? '' : categories.get('context'));
  if (language === 'fr') draft.set('fr.gender', GENDERS[categories.get('grammaticalGender') ?? '']);
}

function addOther(other: TermSection, { language, region }: Section, { draft, isOurs }: TbxConcept): void {
  const preferred = draft.text(`${language}.term`);
  for (const term of other.terms) {
    if (other.isAvoided) draft.addAvoided(language, term, other.say ?? (preferred || term));
    else if (isOurs && other.categories.get('partOfSpeech') === 'verb') draft.add(`${language}.verbs`, term);
    else draft.addAdmitted(language, foundTerm(term, other.categories, region));
  }
}

function foundTerm(term: string, categories: ReadonlyMap<string, string>, region: Section['region']): FoundTerm {
  const type = categories.get('termType') ?? '';
  const usage = Region.safeParse(categories.get('geographicalUsage'));
  const place = usage.success ? usage.data : region;
  return { term, ...(SHARED_TERM_TYPES.has(type) ? { type } : {}), ...(place ? { region: place } : {}) };
}

type Rest = { readonly reading: TbxConcept; readonly isMain: boolean };

/** Says what of a term section an entry does not hold. */
function loseRest(element: XmlElement, categories: ReadonlyMap<string, string>, { reading, isMain }: Rest): void {
  const look = (part: XmlElement): void => {
    const type = part.attributes['type'] ?? '';
    if (part.name === 'term') return;
    if (part.name.endsWith('Grp') && part.name !== 'transacGrp') return elementsOf(part).forEach(look);
    const isVerb = reading.isOurs && type === 'partOfSpeech';
    const isSay = reading.isOurs && part.name === 'note';
    const isFirst = categories.get(type) === textOf(part);
    const isKept = CARRIED.has(type) && isFirst && (isMain || (type !== 'context' && type !== 'grammaticalGender'));
    if (!isKept && !isVerb && !isSay) reading.lose(part, type ? `${part.name} ${type}` : part.name);
  };
  elementsOf(element).forEach(look);
}
