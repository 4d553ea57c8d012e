import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Bilingual } from '../../core/entry/language.ts';
import { CONFIG_FILE, type GlossaryFile } from '../../core/entry/read-glossary.ts';
import { Refusal } from '../parse-call.ts';

/** The project's own glossary. */
export const BUILT_IN_GLOSSARY = path.resolve(import.meta.dirname, '../../glossary');

/** The configuration and every `<domain>/<id>.yaml`, sorted by path. Throws a `Refusal` where the folder cannot be read. */
export async function readGlossaryFolder(folder: string): Promise<GlossaryFile[]> {
  try {
    const paths = (await listFiles(folder)).filter(isRead);
    return await Promise.all(
      paths.map(async (name) => ({ path: name, text: await readFile(path.join(folder, name), 'utf8') })),
    );
  } catch (error) {
    return refuseFolder(folder, error);
  }
}

/** YAML files that look like entries and are not read, sorted. Those of tools (in hidden folders, say) are no entries. */
export async function findMisplacedFiles(folder: string): Promise<string[]> {
  const names = await listFiles(folder).catch((error: unknown) => refuseFolder(folder, error));
  return names.filter(
    (name) => /\.ya?ml$/iu.test(name) && !isRead(name) && !/(?:^|\/)(?:\.|node_modules\/|README[^/]*$)/u.test(name),
  );
}

const isRead = (name: string) => name === CONFIG_FILE || /^[^/.]+\/[^/]+\.yaml$/u.test(name);

async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Throws a `Refusal` for an error of the file system; any other error as it is. */
export function refuseFolder(folder: string, error: unknown): never {
  const { code, path: at = folder } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  throw new Refusal(folderProblem(folder, code, at));
}

function folderProblem(folder: string, code: string, at: string): Bilingual {
  switch (code) {
    case 'ENOENT':
      return {
        fr: `Le dossier de glossaire ${folder} n’existe pas ; vérifiez le chemin.`,
        en: `The glossary folder ${folder} does not exist; check the path.`,
      };
    case 'ENOTDIR':
      return {
        fr: `${folder} n’est pas un dossier ; donnez le dossier du glossaire.`,
        en: `${folder} is not a folder; give the glossary's folder.`,
      };
    default:
      return {
        fr: `Le glossaire ne peut être lu ou écrit : ${at} (${code}) ; vérifiez les droits.`,
        en: `The glossary cannot be read or written: ${at} (${code}); check the permissions.`,
      };
  }
}
