import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readGlossary } from '../../core/entry/read-glossary.ts';
import { CONVERTERS } from '../../core/formats/converters.ts';
import { Refusal, WrongCall } from '../parse-call.ts';
import { readGlossaryFolder } from './glossary-folder.ts';
import { languageOf, oneOf } from './import.ts';
import { printLosses } from './print-losses.ts';

export type ExportCall = {
  readonly folder: string;
  readonly format: string | undefined;
  readonly out: string | undefined;
  readonly language: string;
  readonly json: boolean;
};

/** `glossary export --format X [DIR]`: writes all entries and drafts of a glossary into one file, and the loss report to the terminal. */
export async function exportGlossary({ folder, format, out, language, json }: ExportCall): Promise<number> {
  const written = CONVERTERS.filter(({ write }) => write);
  const id = oneOf(
    written.map((converter) => converter.id),
    format,
    '--format',
  );
  const converter = written.find((one) => one.id === id);
  if (!converter?.write) {
    const list = written.map((one) => one.id).join(', ');
    throw new WrongCall({ fr: `Quel format ? --format ${list}`, en: `Which format? --format ${list}` });
  }
  const { config, entries, drafts } = readGlossary(await readGlossaryFolder(folder));
  if (!config)
    throw new Refusal({
      fr: `${folder} n’est pas un glossaire : config.yaml manque ou a des erreurs (glossary check).`,
      en: `${folder} is not a glossary: config.yaml is missing or has errors (glossary check).`,
    });
  const all = [...entries, ...drafts.map(({ entry }) => entry)];
  const { bytes, losses } = await converter.write(all, { language: languageOf(language), config });
  const file = path.resolve(out ?? `glossary.${converter.extension}`);
  await writeFile(file, bytes).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal({
      fr: `Le fichier ${file} ne peut être écrit (${error.code}) ; vérifiez le chemin et les droits.`,
      en: `The file ${file} cannot be written (${error.code}); check the path and the permissions.`,
    });
  });
  if (json) console.log(JSON.stringify({ file, format: id, entries: all.length, losses }, null, 2));
  else {
    printLosses(losses);
    console.log(`${all.length} entries, ${losses.length} losses → ${file}`);
  }
  return 0;
}
