import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Lets a copy of the build read hosts on 127.0.0.1 from the start: in a browser that nobody watches, nobody could answer
 * its question whether it may.
 */
export async function grantLocalHosts(extension: string): Promise<void> {
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
}
