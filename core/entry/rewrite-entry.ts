import { isMap, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';
import type { EntryContent } from './draft.ts';
import { writeEntry, writeFields } from './write-entry.ts';
import { isSame } from './same-value.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The text of an entry’s file with a new content: fields that stay as they were keep their lines and comments, so that
 * who reviews the change sees nothing else. `before`: a valid file; anything else is written anew.
 */
export const rewriteEntry = (before: string, entry: EntryContent): string =>
  rewriteFields(before, entry) ?? writeEntry(entry);

/** The same for any file of fields; null where they do not stand each on lines of its own. */
export function rewriteFields(before: string, fields: Fields): string | null {
  const document = parseDocument(before, { schema: 'failsafe' });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents) || contents.flow) return null;
  const start = startOfLine(before, offsetOf(contents.items[0]));
  return before.slice(0, start) + rewriteMap(before, contents, fields);
}

/** The lines of a block map, each field kept, rewritten or left out; then the fields that are new. */
function rewriteMap(text: string, map: YAMLMap, fields: Fields): string {
  const indent = indentOf(text, map);
  const starts = [...map.items.map((pair) => startOfLine(text, offsetOf(pair))), endOf(text, map)];
  const kept = map.items.flatMap((pair, index) => {
    const name = nameOf(pair);
    const value = fields[name];
    if (value === undefined) return [];
    const lines = text.slice(starts[index], starts[index + 1]);
    if (isSame(valueOf(pair), value)) return [endWithBreak(lines)];
    if (isMap(pair.value) && !pair.value.flow && isFields(value)) {
      const inner = startOfLine(text, offsetOf(pair.value.items[0]));
      return [text.slice(starts[index], inner) + rewriteMap(text, pair.value, value)];
    }
    return [indented(writeFields({ [name]: value }), indent)];
  });
  const known = new Set(map.items.map(nameOf));
  const added = Object.entries(fields).filter(([name, value]) => value !== undefined && !known.has(name));
  if (added.length > 0) kept.push(indented(writeFields(Object.fromEntries(added)), indent));
  return kept.join('');
}

/** Whether a value is written as a block of fields; one without any is written `{}`. */
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).some((inner) => inner !== undefined);

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

const valueOf = ({ value }: Pair): unknown =>
  isMap(value) || !isScalar(value) ? (value as { toJSON?: () => unknown } | null)?.toJSON?.() : value.value;

const offsetOf = (pair: Pair | undefined): number =>
  (pair?.key as { range?: readonly number[] } | undefined)?.range?.[0] ?? 0;

const startOfLine = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the lines of a map end: what follows its last value up to the line break belongs to it. */
function endOf(text: string, map: YAMLMap): number {
  const end = map.range?.[2] ?? text.length;
  return startOfLine(text, end) === end ? end : text.length;
}

const indentOf = (text: string, map: YAMLMap): string => {
  const first = offsetOf(map.items[0]);
  return text.slice(startOfLine(text, first), first);
};

const endWithBreak = (lines: string): string => (lines.endsWith('\n') ? lines : `${lines}\n`);

const indented = (lines: string, indent: string): string => lines.replace(/^(?=.)/gmu, indent);
