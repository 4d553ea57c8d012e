import { EntryDraft } from './entry-draft.ts';
import { FieldLines } from './field-lines.ts';
import type { ImportRecord, ReadingNotes } from './format.ts';
import { describeImportProblem } from './import-problem.ts';
import { readLanguageTag } from './language-tag.ts';
import { elementsOf, textOf, type XmlElement } from './parse-xml.ts';
import { ID_PREFIX } from './tbx-categories.ts';
import { readTbxTerms } from './read-tbx-terms.ts';

/** What reading a concept needs: `language` is that of the whole file, for texts that do not say theirs. */
export type TbxContext = { readonly file: string; readonly language: string; readonly notes: ReadingNotes };

/** A concept while it is read. */
export type TbxConcept = {
  readonly draft: EntryDraft;
  readonly lines: FieldLines;
  readonly isOurs: boolean;
  readonly lose: (element: XmlElement, field: string) => void;
};

/** One concept entry, in the form of version 3; null where it has nothing in our languages, which is said. */
export function readTbxConcept(concept: XmlElement, context: TbxContext): ImportRecord | null {
  const localId = concept.attributes['id'] ?? null;
  const isOurs = localId?.startsWith(ID_PREFIX) ?? false;
  const place = { file: context.file, entry: localId ?? '', field: '', line: concept.line };
  const lines = new FieldLines(place);
  const draft = new EntryDraft();
  const lose = (element: XmlElement, field: string) => {
    const lost = describeImportProblem({ ...place, field, line: element.line }, 'not-carried', { value: field });
    context.notes.losses.push(lost);
  };
  const reading: TbxConcept = { draft, lines, isOurs, lose };
  const sections = elementsOf(concept).filter(({ name }) => name === 'langSec');
  for (const section of sections) readSection(section, reading);
  if (!draft.value['fr'] && !draft.value['en']) {
    const value = sections.map(({ attributes }) => attributes['xml:lang'] ?? '?').join(', ');
    context.notes.losses.push(describeImportProblem(place, 'no-language-of-ours', { value }));
    return null;
  }
  const domain = readConceptLevel(concept, reading, context);
  const id = isOurs ? localId!.slice(ID_PREFIX.length) : null;
  return { id, localId, domain, value: draft.value, placeOf: lines.placeOf };
}

function readSection(section: XmlElement, reading: TbxConcept): void {
  const tag = section.attributes['xml:lang'] ?? '';
  const { language, region } = readLanguageTag(tag);
  if (!language) return reading.lose(section, `langSec ${tag}`);
  reading.lines.note(language, section.line);
  readTbxTerms(
    elementsOf(section).filter(({ name }) => name === 'termSec'),
    { language, region },
    reading,
  );
  for (const part of elementsOf(section)) if (part.name !== 'termSec') readDefinition(part, language, reading);
}

/** A definition or a note of ours in a section of a language; all else is lost. */
function readDefinition(part: XmlElement, language: 'fr' | 'en', reading: TbxConcept): void {
  const { draft, lines, lose } = reading;
  const described = part.name === 'descripGrp' ? elementsOf(part) : [part];
  for (const element of described) {
    const type = element.attributes['type'];
    const field = type ? `${element.name} ${type}` : element.name;
    const isDefinition = element.name === 'descrip' && (type ?? '').toLowerCase() === 'definition';
    const hasOne = draft.get(`${language}.definition`) !== undefined;
    if (isDefinition && !hasOne) {
      draft.set(`${language}.definition`, textOf(element));
      lines.note(`${language}.definition`, element.line);
    } else if (!(reading.isOurs && element.name === 'note' && readNote(element, language, draft))) lose(element, field);
  }
}

const LABELS = /^(bridge\.(?:marketing|it)|ask): (.+)$/u;

/** Notes in which this project writes what TBX has no category for. */
function readNote(note: XmlElement, language: 'fr' | 'en', draft: EntryDraft): boolean {
  const [, field, text] = LABELS.exec(textOf(note)) ?? [];
  draft.set(`${field}.${language}`, field && text);
  return field !== undefined;
}

/** What stands beside the languages; returns the domain as the file names it. */
function readConceptLevel(concept: XmlElement, reading: TbxConcept, context: TbxContext): string | null {
  const { draft, lose, isOurs } = reading;
  let domain: string | null = null;
  for (const part of elementsOf(concept)) {
    const type = part.attributes['type'] ?? '';
    const target = part.attributes['target'] ?? '';
    if (part.name === 'langSec') continue;
    if (type === 'subjectField' && domain === null) domain = textOf(part);
    else if (part.name === 'xref' && type === 'externalCrossReference' && target)
      draft.add('sources', { title: textOf(part) || target, url: target });
    else if (part.name === 'ref' && type === 'crossReference' && target) addRelation(part, target, draft);
    else if (part.name === 'transacGrp' && isOurs) readTransaction(part, draft);
    else if (isDefinitionOfFile(part, context.language, draft)) readDefinition(part, fileLanguage(context), reading);
    else lose(part, type ? `${part.name} ${type}` : part.name);
  }
  return domain;
}

const fileLanguage = ({ language }: TbxContext) => readLanguageTag(language).language ?? 'en';

/** A definition that is not in a section of a language is taken to be in the language of the file. */
function isDefinitionOfFile(part: XmlElement, tag: string, draft: EntryDraft): boolean {
  const { language } = readLanguageTag(tag);
  if (!language || draft.value[language] === undefined) return false;
  return [part, ...elementsOf(part)].some(({ attributes }) => attributes['type'] === 'definition');
}

const KINDS = new Set(['broader', 'narrower', 'related', 'contrast']);

function addRelation(part: XmlElement, target: string, draft: EntryDraft): void {
  const kind = textOf(part);
  draft.add(`relations.${KINDS.has(kind) ? kind : 'related'}`, target);
}

function readTransaction(group: XmlElement, draft: EntryDraft): void {
  for (const part of elementsOf(group)) {
    if (part.name === 'date') draft.set('updated', textOf(part));
    if (part.attributes['type'] === 'responsibility') draft.set('owner', textOf(part));
  }
}
