import path from 'node:path';
import { runCommand, WrongCall } from '../parse-call.ts';
import { terminalLanguage } from '../terminal-language.ts';
import { buildGlossary, InvalidGlossary } from './build.ts';
import { checkGlossary } from './check.ts';
import { exportGlossary } from './export.ts';
import { BUILT_IN_GLOSSARY, refuseFolder } from './glossary-folder.ts';
import { importFile } from './import.ts';
import { writeJsonSchemas } from './json-schema.ts';
import { createEntry } from './new.ts';
import { serveGlossary } from './serve.ts';
import { createKey } from './signing.ts';
import { copyTemplate } from './template.ts';

type Options = {
  readonly json: boolean;
  readonly out?: string;
  readonly format?: string;
  readonly map?: string;
  readonly language: string;
  readonly domain?: string;
  readonly duplicates: string;
  readonly 'dry-run': boolean;
  readonly key?: string | undefined;
  readonly number?: string | undefined;
  readonly since?: string | undefined;
  readonly port: string;
};

process.exitCode = await runCommand({
  usage: {
    fr: `Usage : glossary check [--json] [DOSSIER]
        glossary build [--out DOSSIER] [--key FICHIER] [--number N] [DOSSIER]
        glossary serve [--port N] [DOSSIER]
        glossary key FICHIER
        glossary site [--out DOSSIER] [DOSSIER]
        glossary cards [--since COMMIT] --out DOSSIER [DOSSIER]
        glossary template DOSSIER
        glossary new <domaine>/<identifiant>
        glossary schema [DOSSIER]
        glossary import [--format FORMAT] [--map CHAMP,…] [--language fr|en] [--domain DOMAINE]
                        [--duplicates skip|fill|replace|add] [--dry-run] [--json] [--out DOSSIER] FICHIER
        glossary export --format FORMAT [--language fr|en] [--json] [--out FICHIER] [DOSSIER]`,
    en: `Usage: glossary check [--json] [DIR]
       glossary build [--out DIR] [--key FILE] [--number N] [DIR]
       glossary serve [--port N] [DIR]
       glossary key FILE
       glossary site [--out DIR] [DIR]
       glossary cards [--since COMMIT] --out DIR [DIR]
       glossary template DIR
       glossary new <domain>/<id>
       glossary schema [DIR]
       glossary import [--format FORMAT] [--map FIELD,…] [--language fr|en] [--domain DOMAIN]
                       [--duplicates skip|fill|replace|add] [--dry-run] [--json] [--out DIR] FILE
       glossary export --format FORMAT [--language fr|en] [--json] [--out FILE] [DIR]`,
  },
  options: {
    json: { type: 'boolean', default: false },
    out: { type: 'string' },
    format: { type: 'string' },
    map: { type: 'string' },
    language: { type: 'string', default: 'en' },
    domain: { type: 'string' },
    duplicates: { type: 'string', default: 'skip' },
    'dry-run': { type: 'boolean', default: false },
    key: { type: 'string' },
    number: { type: 'string' },
    since: { type: 'string' },
    port: { type: 'string', default: '8765' },
  },
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
      return build(folder, options);
    case 'site':
      return buildPages(folder, options.out);
    case 'cards':
      return cards(folder, options);
    case 'template':
      return template(argument);
    case 'serve':
      return serve(folder, readNumber('--port', options.port));
    case 'key':
      if (argument === undefined) throw new WrongCall({ fr: 'Aucun fichier nommé.', en: 'No file named.' });
      console.log(await createKey(path.resolve(argument)));
      return 0;
    case 'new':
      return create(argument);
    case 'schema':
      await writeJsonSchemas(folder).catch((error: unknown) => refuseFolder(folder, error));
      return 0;
    case 'import':
      return importInto(argument, options);
    case 'export':
      return exportGlossary({ ...options, folder, format: options.format, out: options.out });
    case undefined:
      throw new WrongCall({ fr: 'Aucune commande.', en: 'No command.' });
    default:
      throw new WrongCall({ fr: `Commande inconnue : ${command}.`, en: `Unknown command: ${command}.` });
  }
}

function build(folder: string, { out = 'dist', key, number }: Options): Promise<number> {
  return unlessInvalid(async () => {
    const target = path.resolve(out);
    const { entries, shards, version } = await buildGlossary(folder, target, {
      key,
      number: number === undefined ? undefined : readNumber('--number', number),
    });
    const pages = await writeSite(folder, target);
    console.log(`version ${version}: ${entries} entries, ${shards.length} shards, ${pages} pages → ${out}`);
  });
}

function cards(folder: string, { out, since }: Options): Promise<number> {
  if (out === undefined) throw new WrongCall({ fr: 'cards demande --out DOSSIER.', en: 'cards needs --out DIR.' });
  return unlessInvalid(async () => {
    // Loaded here: most commands need neither a bundler nor a browser.
    const { writeCards } = await import('./cards.ts');
    const count = await writeCards(folder, { out: path.resolve(out), since });
    console.log(`${count} ${count === 1 ? 'card' : 'cards'} → ${out}`);
  });
}

async function template(argument: string | undefined): Promise<number> {
  if (argument === undefined) throw new WrongCall({ fr: 'Aucun dossier nommé.', en: 'No folder named.' });
  await copyTemplate(path.resolve(argument));
  console.log(argument);
  return 0;
}

function serve(folder: string, port: number): Promise<number> {
  return unlessInvalid(async () => {
    const { origin, closed } = await serveGlossary(folder, port);
    console.log(`${origin}/manifest.json`);
    await closed;
  });
}

function readNumber(option: string, text: string): number {
  if (!/^\d{1,15}$/u.test(text))
    throw new WrongCall({ fr: `${option} demande un nombre entier.`, en: `${option} needs a whole number.` });
  return Number(text);
}

function buildPages(folder: string, out = 'dist'): Promise<number> {
  return unlessInvalid(async () => console.log(`${await writeSite(folder, path.resolve(out))} pages → ${out}`));
}

async function writeSite(folder: string, out: string): Promise<number> {
  // Loaded here: most commands need no bundler.
  const { buildSite } = await import('./site.ts');
  return buildSite(folder, out);
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

/** Into the glossary that `--out` names, or else the project’s own. */
function importInto(file: string | undefined, { out, map, format, domain, ...options }: Options): Promise<number> {
  if (file === undefined) throw new WrongCall({ fr: 'Aucun fichier à importer.', en: 'No file to import.' });
  const folder = path.resolve(out ?? BUILT_IN_GLOSSARY);
  const call = { ...options, file, folder, map, format, domain, isDryRun: options['dry-run'] };
  return importFile(call, today());
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function create(name: string | undefined): Promise<number> {
  if (name === undefined) throw new WrongCall({ fr: 'Aucune fiche nommée.', en: 'No entry named.' });
  const created = await createEntry(BUILT_IN_GLOSSARY, name, today());
  if (created.ok) console.log(created.file);
  else console.error(created.problem[terminalLanguage()]);
  return created.ok ? 0 : 2;
}
