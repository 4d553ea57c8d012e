import path from 'node:path';
import {
  findNamedOrOther,
  installWithApt,
  isRootOnDebian,
  thisMachine as thisMachineItself,
  type Machine as AnyMachine,
} from './machine.ts';

/** What the search needs to know of the machine that it runs on; tests pass another one. */
export type Machine = AnyMachine & {
  /** Where Playwright keeps, or would keep, its own Chromium. */
  readonly playwrightChromium: () => Promise<string>;
};

const PLAYWRIGHT = path.resolve(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');

const NOT_FOUND = [
  'fr  Aucun Chromium trouvé. Installez-le (Debian : sudo apt-get install chromium), ou lancez',
  '    « npx playwright install chromium », ou donnez son chemin : CHROME_PATH=/chemin/vers/chromium.',
  '    Chrome et Edge ne conviennent pas : ils ne chargent plus d’extension depuis un dossier.',
  'en  No Chromium found. Install it (Debian: sudo apt-get install chromium), or run',
  '    "npx playwright install chromium", or give its path: CHROME_PATH=/path/to/chromium.',
  '    Chrome and Edge will not do: they no longer load an extension from a folder.',
].join('\n');

/** The path of a Chromium (or Chrome for Testing) that loads unpacked extensions. Installs one where the machine
 *  has none and allows it: as root on Debian with apt, else Playwright's download. Throws a bilingual message. */
export async function findChromium(machine: Machine = thisMachine()): Promise<string> {
  const installed = await findInstalled(machine);
  if (installed) return installed;
  // Playwright's download is slow to fail where its server cannot be reached; apt knows at once.
  const installs = [downloadWithPlaywright];
  if (isRootOnDebian(machine)) installs.unshift(() => installWithApt(machine, 'Chromium', 'chromium'));
  for (const install of installs) {
    await install(machine);
    const found = await findInstalled(machine);
    if (found) return found;
  }
  throw new Error(NOT_FOUND);
}

function findInstalled(machine: Machine): Promise<string | undefined> {
  return findNamedOrOther(
    machine,
    'CHROME_PATH',
    () => usualPaths(machine).find(machine.exists) ?? findPlaywrights(machine),
  );
}

async function findPlaywrights({ playwrightChromium, exists }: Machine): Promise<string | undefined> {
  const file = await playwrightChromium();
  return exists(file) ? file : undefined;
}

/** Chromium and Chrome for Testing only: branded Chrome and Edge no longer side-load extensions. */
function usualPaths({ platform, env }: Machine): string[] {
  switch (platform) {
    case 'darwin':
      return ['Chromium', 'Google Chrome for Testing'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return [env['LOCALAPPDATA'], env['PROGRAMFILES']]
        .filter((folder) => folder !== undefined)
        .map((folder) => path.win32.join(folder, 'Chromium', 'Application', 'chrome.exe'));
    default:
      return ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
  }
}

async function downloadWithPlaywright({ run, tell }: Machine): Promise<void> {
  tell('fr  Chromium manque : téléchargement par Playwright.\nen  Chromium is missing: Playwright downloads it.');
  await run(process.execPath, [PLAYWRIGHT, 'install', '--no-shell', 'chromium'], { isShown: true });
}

const thisMachine = (): Machine => ({
  ...thisMachineItself(),
  // Loaded only when needed: Playwright takes half a second to import.
  playwrightChromium: async () => (await import('@playwright/test')).chromium.executablePath(),
});
