import { checkTbx } from './check-tbx.ts';
import { decodeText } from './decode-text.ts';
import { ReadingNotes, type FileReading, type ImportFile, type ImportRecord } from './format.ts';
import { describeImportProblem, placeInFile, withoutRepeats } from './import-problem.ts';
import { normaliseTbx, type NormalTbx } from './normalise-tbx.ts';
import { elementsOf, parseXml, type XmlElement } from './parse-xml.ts';
import { readTbxConcept } from './read-tbx-concept.ts';

/** Reads TBX of any version and style: 3 (DCA, DCT), 2 (TBX Default, Microsoft, TermWeb). */
export async function readTbx(file: ImportFile): Promise<FileReading> {
  const notes = new ReadingNotes();
  const { text, warnings } = decodeText(file);
  notes.warnings.push(...warnings);
  const parsed = parseXml(text, file.name);
  if (!parsed.ok) {
    notes.errors.push(...parsed.errors);
    return notes.readingOf([]);
  }
  notes.warnings.push(...parsed.warnings);
  const tbx = normaliseTbx(parsed.root);
  if (!tbx) {
    const details = { value: parsed.root.name, allowed: '<tbx>, <martif>' };
    notes.errors.push(describeImportProblem(placeInFile(file.name, parsed.root.line), 'xml-root', details));
    return notes.readingOf([]);
  }
  // What is not as the standard has it is said; what can be understood all the same comes in.
  if (tbx.isVersion3) notes.warnings.push(...checkTbx(tbx, file.name));
  const records = readConcepts(tbx, file.name, notes);
  return { ...notes.readingOf(records), losses: withoutRepeats(notes.losses) };
}

function readConcepts({ root }: NormalTbx, file: string, notes: ReadingNotes): ImportRecord[] {
  const language = root.attributes['xml:lang'] ?? '';
  return conceptsOf(root).flatMap((concept) => readTbxConcept(concept, { file, language, notes }) ?? []);
}

function conceptsOf(root: XmlElement): XmlElement[] {
  const text = elementsOf(root).find(({ name }) => name === 'text');
  const body = text && elementsOf(text).find(({ name }) => name === 'body');
  return body ? elementsOf(body).filter(({ name }) => name === 'conceptEntry') : [];
}
