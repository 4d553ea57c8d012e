import path from 'node:path';
import { runCommand, WrongCall } from '../parse-call.ts';
import { terminalLanguage } from '../terminal-language.ts';
import { buildGlossary, InvalidGlossary } from './build.ts';
import { checkGlossary } from './check.ts';
import { BUILT_IN_GLOSSARY, refuseFolder } from './glossary-folder.ts';
import { writeJsonSchemas } from './json-schema.ts';
import { createEntry } from './new.ts';

type Options = { readonly json: boolean; readonly out: string };

process.exitCode = await runCommand({
  usage: {
    fr: `Usage : glossary check [--json] [DOSSIER]
        glossary build [--out DOSSIER] [DOSSIER]
        glossary site [--out DOSSIER] [DOSSIER]
        glossary new <domaine>/<identifiant>
        glossary schema [DOSSIER]`,
    en: `Usage: glossary check [--json] [DIR]
       glossary build [--out DIR] [DIR]
       glossary site [--out DIR] [DIR]
       glossary new <domain>/<id>
       glossary schema [DIR]`,
  },
  options: { json: { type: 'boolean', default: false }, out: { type: 'string', default: 'dist' } },
  run: ({ values, positionals }) => run(positionals, values),
});

/** Exit code: 0 done, 1 the glossary has errors, 2 a wrong call. */
async function run([command, argument, extra]: readonly string[], options: Options): Promise<number> {
  if (extra !== undefined)
    throw new WrongCall({ fr: `Argument de trop : ${extra}.`, en: `Too many arguments: ${extra}.` });
  const folder = path.resolve(argument ?? BUILT_IN_GLOSSARY);
  switch (command) {
    case 'check':
      return checkGlossary(folder, options);
    case 'build':
      return build(folder, options.out);
    case 'site':
      return buildPages(folder, options.out);
    case 'new':
      return create(argument);
    case 'schema':
      await writeJsonSchemas(folder).catch((error: unknown) => refuseFolder(folder, error));
      return 0;
    case undefined:
      throw new WrongCall({ fr: 'Aucune commande.', en: 'No command.' });
    default:
      throw new WrongCall({ fr: `Commande inconnue : ${command}.`, en: `Unknown command: ${command}.` });
  }
}

function build(folder: string, out: string): Promise<number> {
  return unlessInvalid(async () => {
    const { entries, shards } = await buildGlossary(folder, path.resolve(out));
    console.log(`${entries} entries, ${shards.length} shards → ${out}`);
  });
}

function buildPages(folder: string, out: string): Promise<number> {
  return unlessInvalid(async () => {
    // Loaded here: the other commands need no bundler.
    const { buildSite } = await import('./site.ts');
    console.log(`${await buildSite(folder, path.resolve(out))} pages → ${out}`);
  });
}

async function unlessInvalid(act: () => Promise<void>): Promise<number> {
  try {
    await act();
    return 0;
  } catch (error) {
    if (!(error instanceof InvalidGlossary)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function create(name: string | undefined): Promise<number> {
  if (name === undefined) throw new WrongCall({ fr: 'Aucune fiche nommée.', en: 'No entry named.' });
  const created = await createEntry(BUILT_IN_GLOSSARY, name, new Date().toISOString().slice(0, 10));
  if (created.ok) console.log(created.file);
  else console.error(created.problem[terminalLanguage()]);
  return created.ok ? 0 : 2;
}
