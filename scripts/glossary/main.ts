import path from 'node:path';
import { parseArgs } from 'node:util';
import { terminalLanguage } from '../terminal-language.ts';
import { buildGlossary, InvalidGlossary } from './build.ts';
import { checkGlossary } from './check.ts';
import { BUILT_IN_GLOSSARY } from './glossary-folder.ts';
import { writeJsonSchemas } from './json-schema.ts';
import { createEntry } from './new.ts';

const USAGE = `glossary check [--json] [DIR]
glossary build [--out DIR] [DIR]
glossary new <domain>/<id>
glossary schema [DIR]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, out: { type: 'string', default: 'dist' } },
});
process.exitCode = await run(positionals);

/** Exit code: 0 done, 1 the glossary has errors, 2 a wrong call. */
async function run([command, argument]: readonly string[]): Promise<number> {
  const folder = path.resolve(argument ?? BUILT_IN_GLOSSARY);
  switch (command) {
    case 'check':
      return checkGlossary(folder, values);
    case 'build':
      return build(folder);
    case 'new':
      return create(argument ?? '');
    case 'schema':
      await writeJsonSchemas(folder);
      return 0;
    default:
      console.error(USAGE);
      return 2;
  }
}

async function build(folder: string): Promise<number> {
  try {
    const { entries, shards } = await buildGlossary(folder, path.resolve(values.out));
    console.log(`${entries} entries, ${shards.length} shards → ${values.out}`);
    return 0;
  } catch (error) {
    if (!(error instanceof InvalidGlossary)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function create(name: string): Promise<number> {
  const created = await createEntry(BUILT_IN_GLOSSARY, name, new Date().toISOString().slice(0, 10));
  if (created.ok) console.log(created.file);
  else console.error(created.problem[terminalLanguage()]);
  return created.ok ? 0 : 2;
}
