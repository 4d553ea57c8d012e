import { readdir } from 'node:fs/promises';
import path from 'node:path';

const GLOSSARY = path.resolve(import.meta.dirname, '../glossary');

/** Ids of the built-in glossary, to which entries of a team may be related. None where it does not lie beside the relay. */
export async function readBuiltInIds(folder = GLOSSARY): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true }).catch((): string[] => []);
  return files
    .filter((file) => /^(?!paths)[^/\\.]+[/\\][^/\\]+\.yaml$/u.test(file))
    .map((file) => path.parse(file).name);
}
