import { decodeText } from './decode-text.ts';
import { EntryDraft } from './entry-draft.ts';
import { FieldLines } from './field-lines.ts';
import { ReadingNotes, type FileReading, type ImportFile, type ImportRecord } from './format.ts';
import { describeImportProblem, placeInFile, withoutRepeats } from './import-problem.ts';
import { readLanguageTag } from './language-tag.ts';
import { elementsOf, parseXml, textOf, type XmlElement } from './parse-xml.ts';

/**
 * Reads the open data of FranceTerme (ministère de la Culture): an `Article` a concept, with its French terms, the
 * definition in French, and equivalents by language.
 */
export async function readFranceTerme(file: ImportFile): Promise<FileReading> {
  const notes = new ReadingNotes();
  const { text, warnings } = decodeText(file);
  notes.warnings.push(...warnings);
  const parsed = parseXml(text, file.name);
  if (!parsed.ok) {
    notes.errors.push(...parsed.errors);
    return notes.readingOf([]);
  }
  notes.warnings.push(...parsed.warnings);
  const articles = parsed.root.name === 'Article' ? [parsed.root] : elementsOf(parsed.root).filter(isArticle);
  if (articles.length === 0) {
    const details = { value: parsed.root.name, allowed: '<Article>' };
    notes.errors.push(describeImportProblem(placeInFile(file.name, parsed.root.line), 'xml-root', details));
  }
  const records = articles.map((article) => readArticle(article, file.name, notes));
  return { ...notes.readingOf(records), losses: withoutRepeats(notes.losses) };
}

const isArticle = ({ name }: XmlElement) => name === 'Article';

/** Elements of an article that say the same once more, or are of no use outside its database. */
const SILENT = new Set(['TermeRech', 'Terme_balise', 'DatePub', 'Domaine', 'Terme', 'Definition', 'Equivalent']);

function readArticle(article: XmlElement, file: string, notes: ReadingNotes): ImportRecord {
  const localId = article.attributes['id'] ?? article.attributes['numero'] ?? null;
  const place = { file, entry: localId ?? '', field: '', line: article.line };
  const draft = new EntryDraft();
  const lines = new FieldLines(place);
  const lose = (part: XmlElement, field: string) =>
    notes.losses.push(describeImportProblem({ ...place, field, line: part.line }, 'not-carried', { value: field }));
  const parts = elementsOf(article);
  const terms = parts.filter(({ name }) => name === 'Terme');
  const isMain = ({ attributes }: XmlElement) => attributes['statut'] === 'privilegie';
  for (const term of [...terms.filter(isMain), ...terms.filter((one) => !isMain(one))]) readTerm(term, draft, lines);
  for (const part of parts) {
    if (part.name === 'Definition' && textOf(part)) {
      draft.set('fr.definition', textOf(part));
      lines.note('fr.definition', part.line);
    } else if (part.name === 'Equivalent') readEquivalent(part, draft, lose);
    else if (!SILENT.has(part.name) && textOf(part) !== '') lose(part, part.name);
  }
  return { id: null, localId, domain: domainOf(parts), value: draft.value, placeOf: lines.placeOf };
}

function domainOf(parts: readonly XmlElement[]): string | null {
  const domain = parts.find(({ name }) => name === 'Domaine');
  const first = domain && elementsOf(domain).find(({ name }) => name === 'Dom');
  return first ? textOf(first) : null;
}

/** `chargé de clientèle, chargée de clientèle`, `mise en place (de)`: what follows is grammar, not the term. */
const bareTerm = (written: string): string =>
  written
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/,\s.*$/u, '')
    .trim();

function readTerm(part: XmlElement, draft: EntryDraft, lines: FieldLines): void {
  const written = part.attributes['Terme'] ?? '';
  lines.note('fr.term', part.line);
  draft.addTerm('fr', { term: bareTerm(written || ownText(part)) });
  const category = part.attributes['categorie'] ?? '';
  const gender = /^n\.\s*([mf])\.?(?:\s|$)/u.exec(category)?.[1];
  if (draft.get('fr.gender') === undefined) draft.set('fr.gender', gender);
  for (const variant of elementsOf(part).flatMap(variantsIn)) draft.addTerm('fr', variant);
}

/** The text that stands in an element itself. */
const ownText = ({ children }: XmlElement): string =>
  children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();

function variantsIn(part: XmlElement): { term: string; type: string }[] {
  if (part.name === 'variantes') return elementsOf(part).flatMap(variantsIn);
  if (part.name !== 'variante') return [];
  const kind = (part.attributes['type'] ?? '').toLowerCase();
  const type =
    kind.startsWith('sigle') || kind.startsWith('acro')
      ? 'acronym'
      : kind.startsWith('abr')
        ? 'abbreviation'
        : 'variant';
  return [{ term: bareTerm(part.attributes['Terme'] ?? textOf(part)), type }];
}

function readEquivalent(part: XmlElement, draft: EntryDraft, lose: (part: XmlElement, field: string) => void): void {
  const tag = part.attributes['langue'] ?? part.attributes['langage'] ?? '';
  const { language } = readLanguageTag(tag);
  if (language !== 'en') return lose(part, `Equivalent ${tag}`);
  const named = elementsOf(part).filter(({ name }) => name === 'Equi_prop');
  for (const text of named.length > 0 ? named.map(textOf) : [textOf(part)])
    for (const term of text.split(/[;,]\s+/u)) draft.addTerm('en', { term: bareTerm(term) });
}
