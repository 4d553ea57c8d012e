import { contentOf, type EntryOrDraft } from '../entry/draft.ts';
import { decodeText } from './decode-text.ts';
import { ReadingNotes, type FileReading, type ImportFile, type ImportRecord, type WrittenFile } from './format.ts';
import { describeImportProblem, placeInFile } from './import-problem.ts';
import { parseJson } from './parse-json.ts';
import { encodeText } from './web-platform.ts';
import { isRecord } from './said-text.ts';

/** Rises when a file of this form would be misread by an older reader. */
const JSON_FORM = 1;

/**
 * Reads `{"passerelle": 1, "entries": […]}`, a shard of a published glossary, or a bare list of entries. Each entry is
 * what its YAML file holds, with `id` and `domain`.
 */
export async function readJson(file: ImportFile): Promise<FileReading> {
  const notes = new ReadingNotes();
  const { text, warnings } = decodeText(file);
  notes.warnings.push(...warnings);
  const parsed = parseJson(text, file.name);
  if (!parsed.ok) {
    notes.errors.push(...parsed.errors);
    return notes.readingOf([]);
  }
  const { value, lineOf } = parsed;
  const root = isRecord(value) ? ['entries'] : [];
  const list = isRecord(value) ? value['entries'] : value;
  if (!Array.isArray(list)) {
    notes.errors.push(describeImportProblem(placeInFile(file.name), 'no-entries'));
    return notes.readingOf([]);
  }
  const records = list.map((entry: unknown, index): ImportRecord => {
    const { id, domain, discipline: _, mentions: __, ...fields } = isRecord(entry) ? entry : {};
    const name = typeof id === 'string' ? id : '';
    return {
      id: name || null,
      localId: name || null,
      domain: typeof domain === 'string' ? domain : null,
      value: fields,
      placeOf: (path) => ({
        file: file.name,
        entry: name,
        field: path.map(String).join('.'),
        line: lineOf([...root, index, ...path]),
      }),
    };
  });
  return notes.readingOf(records);
}

/** Writes everything that entries hold. */
export async function writeJson(entries: readonly EntryOrDraft[]): Promise<WrittenFile> {
  const list = entries.map((entry) => {
    const { id, domain } = entry;
    return { id, domain, ...contentOf(entry) };
  });
  const text = `${JSON.stringify({ passerelle: JSON_FORM, entries: list }, null, 1)}\n`;
  return { bytes: encodeText(text), losses: [] };
}
