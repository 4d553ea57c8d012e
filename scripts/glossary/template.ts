import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../parse-call.ts';
import { refuseFolder } from './glossary-folder.ts';
import { writeJsonSchemas } from './json-schema.ts';

const TEMPLATE = path.resolve(import.meta.dirname, '../../templates/team-glossary');

/** `glossary template DIR`: a team’s repository to begin with, in a folder that is empty or not there yet. Throws a `Refusal`. */
export async function copyTemplate(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    return refuseFolder(folder, error);
  });
  // A repository that was made just now has its own folder only.
  if (found.some((name) => name !== '.git'))
    throw new Refusal({
      fr: `${folder} n’est pas vide : rien n’y est écrit. Donnez un dossier vide ou nouveau.`,
      en: `${folder} is not empty: nothing is written there. Give an empty folder, or a new one.`,
    });
  await cp(TEMPLATE, folder, { recursive: true }).catch((error: unknown) => refuseFolder(folder, error));
  await writeJsonSchemas(folder);
}
