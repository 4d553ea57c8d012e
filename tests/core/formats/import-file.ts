import type { EntryOrDraft } from '../../../core/entry/draft.ts';
import { GlossaryConfig } from '../../../core/entry/glossary-config.ts';
import { parseYaml } from '../../../core/entry/parse-yaml.ts';
import { converterOf } from '../../../core/formats/converters.ts';
import type { FormatId, WriteOptions } from '../../../core/formats/format.ts';
import { readImport, type ImportOptions, type ImportReading } from '../../../core/formats/read-import.ts';
import { CONFIG } from '../entry/small-glossary.ts';

export const config = GlossaryConfig.parse(parseYaml(CONFIG, { file: 'config.yaml', entry: '' }).value);

const WRITE: WriteOptions = { language: 'en', config };

export type Trial = Partial<ImportOptions> & { readonly name?: string };

/** Reads bytes or a text as a person’s file would be. */
export async function readFile(
  content: string | Uint8Array,
  { name = 'file', ...options }: Trial = {},
): Promise<ImportReading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readImport(
    { name, bytes },
    {
      language: 'en',
      domains: config.domains,
      domain: config.domains[0]!,
      owner: 'importer',
      today: '2026-11-22',
      existing: [],
      ...options,
    },
  );
  if (read.stopped) throw new Error('stopped');
  return read.reading;
}

export const writeFormat = (format: FormatId, entries: readonly EntryOrDraft[], options: Partial<WriteOptions> = {}) =>
  converterOf(format).write!(entries, { ...WRITE, ...options });

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** `rule@line` of each problem. */
export const rulesOf = (problems: readonly { rule: string; line: number }[]): string[] =>
  problems.map(({ rule, line }) => `${rule}@${line}`);
