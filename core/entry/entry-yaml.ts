import { stringify } from 'yaml';
import type { EntryOrDraft } from './draft-entry.ts';
import { EntryFile } from './entry.ts';

const FIELDS = Object.keys(EntryFile.shape) as readonly (keyof EntryFile)[];

/**
 * The YAML file of an entry or a draft, its fields in the order of the schema. Words that some reader of YAML would take
 * for something else (`NO`, `2026-11-22`) are quoted.
 */
export function writeEntryYaml(entry: EntryOrDraft): string {
  const fields = Object.fromEntries(
    FIELDS.filter((field) => entry[field] !== undefined).map((field) => [field, entry[field]]),
  );
  const text = stringify(fields, {
    lineWidth: 100,
    singleQuote: true,
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
  });
  return `# yaml-language-server: $schema=../entry.schema.json\n${text}`;
}
