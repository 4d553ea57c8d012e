import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { CONFIG_FILE, type GlossaryFile } from '../../core/entry/read-glossary.ts';

/** The project's own glossary. */
export const BUILT_IN_GLOSSARY = path.resolve(import.meta.dirname, '../../glossary');

/** The configuration and every `<domain>/<id>.yaml`, sorted by path. Throws where the folder cannot be read. */
export async function readGlossaryFolder(folder: string): Promise<GlossaryFile[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name === CONFIG_FILE || /^[^/.]+\/[^/]+\.yaml$/u.test(name))
    .sort();
  return Promise.all(
    paths.map(async (name) => ({ path: name, text: await readFile(path.join(folder, name), 'utf8') })),
  );
}
