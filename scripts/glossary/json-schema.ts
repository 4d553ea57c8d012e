import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { LearningPathFile } from '../../core/coach/learning-path.ts';
import { EntryContent } from '../../core/entry/draft.ts';
import { GlossaryConfig } from '../../core/entry/glossary-config.ts';

/** The JSON Schemas from which editors complete and check, by file name in the glossary's folder. */
const SCHEMAS = {
  'entry.schema.json': EntryContent,
  'config.schema.json': GlossaryConfig,
  'path.schema.json': LearningPathFile,
} as const;

export function jsonSchemas(): { readonly name: string; readonly content: string }[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => ({
    name,
    content: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  }));
}

/** Writes the schemas into a glossary's folder, where the first line of each entry points to them. */
export async function writeJsonSchemas(folder: string): Promise<void> {
  for (const { name, content } of jsonSchemas()) await writeFile(path.join(folder, name), content);
}

/** Names of the schemas in a folder that are not what the code says. */
export async function staleJsonSchemas(folder: string): Promise<string[]> {
  const stale: string[] = [];
  for (const { name, content } of jsonSchemas()) {
    const found = await readFile(path.join(folder, name), 'utf8').catch(() => null);
    if (found === null || JSON.stringify(JSON.parse(found)) !== JSON.stringify(JSON.parse(content))) stale.push(name);
  }
  return stale;
}
