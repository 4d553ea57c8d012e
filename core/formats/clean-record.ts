import { HttpsAddress, hasZeroWidth, PlainText } from '../entry/text-rules.ts';
import { LANGUAGES } from '../entry/language.ts';
import type { Problem } from '../entry/problem.ts';
import type { ImportRecord } from './format.ts';
import { describeImportProblem } from './import-problem.ts';
import { isRecord, textOrNothing } from './said-text.ts';

type Value = Readonly<Record<string, unknown>>;

/** What a record says once its links and references are safe to keep, and what was taken out or looks odd. */
export type CleanRecord = { readonly value: Value; readonly warnings: readonly Problem[] };

/** Letters that are drawn like Latin ones: in a term of ours they are a slip, or a trap. */
const LOOK_ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * Takes out links that are not plain https, and references that lead nowhere. `idOf`: the id of an entry of the same
 * file or of the glossary, by the name that the file has for it; null where there is none.
 */
export function cleanRecord(record: ImportRecord, idOf: (name: string) => string | null): CleanRecord {
  const warnings: Problem[] = [...oddTerms(record)];
  const value: Record<string, unknown> = { ...record.value };
  if (Array.isArray(value['sources'])) value['sources'] = safeSources(record, value['sources'], warnings);
  if (isRecord(value['relations'])) value['relations'] = knownRelations(record, value['relations'], { idOf, warnings });
  if (typeof value['replacedBy'] === 'string') {
    const id = idOf(value['replacedBy']);
    if (id === null) {
      warnings.push(tellDropped(record, ['replacedBy'], value['replacedBy']));
      delete value['replacedBy'];
    } else value['replacedBy'] = id;
  }
  for (const key of ['sources', 'relations']) if (isEmpty(value[key])) delete value[key];
  return { value, warnings };
}

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

function oddTerms({ value, placeOf }: ImportRecord): Problem[] {
  return LANGUAGES.flatMap((language) => {
    const section = value[language];
    if (!isRecord(section)) return [];
    const also = Array.isArray(section['also']) ? (section['also'] as readonly unknown[]) : [];
    const terms = [section['term'], ...also.map((one) => (isRecord(one) ? one['term'] : one))];
    return terms.flatMap((term, at) => {
      if (typeof term !== 'string') return [];
      const place = placeOf(at === 0 ? [language, 'term'] : [language, 'also', at - 1, 'term']);
      return [
        ...(hasZeroWidth(term) ? [describeImportProblem(place, 'invisible-removed', { value: term })] : []),
        ...(LOOK_ALIKE.test(term) ? [describeImportProblem(place, 'look-alike', { value: term })] : []),
      ];
    });
  });
}

function safeSources(record: ImportRecord, sources: readonly unknown[], warnings: Problem[]): unknown[] {
  return sources.flatMap((source, at) => {
    if (!isRecord(source)) return [source];
    const url = HttpsAddress.safeParse(source['url']);
    if (url.success) return [{ ...source, title: PlainText.safeParse(source['title']).data ?? hostOf(url.data) }];
    const value = textOrNothing(source['url']);
    warnings.push(describeImportProblem(record.placeOf(['sources', at, 'url']), 'link-dropped', { value }));
    return [];
  });
}

const hostOf = (url: string) => url.replace(/^https:\/\//u, '').split('/')[0]!;

type Known = { readonly idOf: (name: string) => string | null; readonly warnings: Problem[] };

function knownRelations(record: ImportRecord, relations: Value, { idOf, warnings }: Known): Value {
  const kept = Object.entries(relations).map(([kind, targets]) => {
    if (!Array.isArray(targets)) return [kind, targets] as const;
    const known = targets.flatMap((target: unknown, at): unknown[] => {
      const name = isRecord(target) ? target['entry'] : target;
      const id = typeof name === 'string' ? idOf(name) : null;
      if (id === null) {
        warnings.push(tellDropped(record, ['relations', kind, at], textOrNothing(name)));
        return [];
      }
      return [isRecord(target) ? { ...target, entry: id } : id];
    });
    return [kind, kind === 'falseFriend' ? known : [...new Set(known)]] as const;
  });
  return Object.fromEntries(kept.filter(([, targets]) => !isEmpty(targets)));
}

const tellDropped = ({ placeOf }: ImportRecord, path: readonly PropertyKey[], value: string) =>
  describeImportProblem(placeOf(path), 'relation-dropped', { value });
