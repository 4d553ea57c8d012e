import { stringify } from 'yaml';
import type { EntryContent } from './draft.ts';

/** The names of all fields, at whatever depth, in the order in which they are written. */
export const FIELD_ORDER: readonly string[] = (
  'fr en marketing it bridge ask caseSensitive ambiguous usual cues tests relations sources status replacedBy owner ' +
  'updated term say type region gender also avoid verbs forms definition example near against phrases match noMatch ' +
  'broader narrower related contrast falseFriend entry note title url'
).split(' ');

const SCHEMA_LINE = '# yaml-language-server: $schema=../entry.schema.json\n';

/** An entry as the text of its file: the same text for the same content, whatever the order of its fields. */
export const writeEntry = (entry: EntryContent): string => SCHEMA_LINE + writeFields(entry);

/** One or more fields of an entry as YAML, without indentation, ending in a line break. */
export function writeFields(fields: object): string {
  // By the rules of YAML 1.1 dates and NO get quotes, so that every reader takes them for text.
  return stringify(inOrder(fields), {
    version: '1.1',
    lineWidth: 110,
    singleQuote: true,
    aliasDuplicateObjects: false,
  });
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => FIELD_ORDER.indexOf(a) - FIELD_ORDER.indexOf(b))
      .map(([name, inner]) => [name, inOrder(inner)]),
  );
}
