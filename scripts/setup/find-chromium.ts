import { existsSync } from 'node:fs';
import path from 'node:path';
import { runProgram, type RunProgram } from './run-program.ts';

/** What the search needs to know of the machine that it runs on; tests pass another one. */
export type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** 0 is root; undefined on Windows. */
  readonly uid: number | undefined;
  readonly exists: (file: string) => boolean;
  readonly run: RunProgram;
  /** Where Playwright keeps, or would keep, its own Chromium. */
  readonly playwrightChromium: () => Promise<string>;
  readonly tell: (message: string) => void;
};

const PLAYWRIGHT = path.resolve(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');
const FONTS = '/usr/share/fonts/truetype';

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
  for (const install of isRootOnDebian(machine) ? [installWithApt, downloadWithPlaywright] : [downloadWithPlaywright]) {
    await install(machine);
    const found = await findInstalled(machine);
    if (found) return found;
  }
  throw new Error(NOT_FOUND);
}

async function findInstalled(machine: Machine): Promise<string | undefined> {
  const { env, exists } = machine;
  const asked = env['CHROME_PATH'];
  if (asked && exists(asked)) return asked;
  const found = usualPaths(machine).find(exists) ?? (await findPlaywrights(machine));
  if (found && asked) {
    machine.tell(`fr  CHROME_PATH (${asked}) n’existe pas ; ${found} le remplace.`);
    machine.tell(`en  CHROME_PATH (${asked}) does not exist; ${found} is used instead.`);
  }
  return found;
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

const isRootOnDebian = ({ uid, exists }: Machine) => uid === 0 && exists('/etc/debian_version');

async function installWithApt({ run, tell, exists }: Machine): Promise<void> {
  tell('fr  Chromium manque : installation avec apt.\nen  Chromium is missing: installing it with apt.');
  const hasFonts = exists(`${FONTS}/dejavu`) || exists(`${FONTS}/liberation`);
  const packages = ['chromium', ...(hasFonts ? [] : ['fonts-dejavu-core', 'fonts-liberation'])];
  // Another process may be installing at this moment: wait for its lock.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', [...wait, 'update'], { isShown: true });
  await run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], { isShown: true });
}

async function downloadWithPlaywright({ run, tell }: Machine): Promise<void> {
  tell('fr  Chromium manque : téléchargement par Playwright.\nen  Chromium is missing: Playwright downloads it.');
  await run(process.execPath, [PLAYWRIGHT, 'install', '--no-shell', 'chromium'], { isShown: true });
}

function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    uid: process.getuid?.(),
    exists: existsSync,
    run: runProgram,
    // Loaded only when needed: Playwright takes half a second to import.
    playwrightChromium: async () => (await import('@playwright/test')).chromium.executablePath(),
    tell: (message) => console.error(message),
  };
}
