import path from 'node:path';
import { findNamedOrOther, installWithApt, isRootOnDebian, thisMachine, type Machine } from './machine.ts';

const NOT_FOUND = [
  'fr  Aucun Firefox trouvé. Installez-le (Debian : sudo apt-get install firefox-esr), ou donnez son chemin :',
  '    FIREFOX_PATH=/chemin/vers/firefox. Aucun paquet npm ne le télécharge ici.',
  'en  No Firefox found. Install it (Debian: sudo apt-get install firefox-esr), or give its path:',
  '    FIREFOX_PATH=/path/to/firefox. No npm package downloads it here.',
].join('\n');

/** The path of a Firefox. Installs the ESR where the machine has none and allows it: as root on Debian with apt. Throws
 *  a bilingual message. */
export async function findFirefox(machine: Machine = thisMachine()): Promise<string> {
  const find = () => findNamedOrOther(machine, 'FIREFOX_PATH', () => usualPaths(machine).find(machine.exists));
  const installed = await find();
  if (installed) return installed;
  if (isRootOnDebian(machine)) await installWithApt(machine, 'Firefox', 'firefox-esr');
  const found = await find();
  if (!found) throw new Error(NOT_FOUND);
  return found;
}

function usualPaths({ platform, env }: Machine): string[] {
  switch (platform) {
    case 'darwin':
      return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
    case 'win32':
      return [env['PROGRAMFILES'], env['LOCALAPPDATA']]
        .filter((folder) => folder !== undefined)
        .map((folder) => path.win32.join(folder, 'Mozilla Firefox', 'firefox.exe'));
    default:
      return ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
  }
}
