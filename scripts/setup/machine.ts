import { existsSync } from 'node:fs';
import { runProgram, type RunProgram } from './run-program.ts';

/** What the search for a browser needs to know of the machine that it runs on; tests pass another one. */
export type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** 0 is root; undefined on Windows. */
  readonly uid: number | undefined;
  readonly exists: (file: string) => boolean;
  readonly run: RunProgram;
  readonly tell: (message: string) => void;
};

export const thisMachine = (): Machine => ({
  env: process.env,
  platform: process.platform,
  uid: process.getuid?.(),
  exists: existsSync,
  run: runProgram,
  tell: (message) => console.error(message),
});

/** The file that a variable of the environment names, else another one. Says so where the named one is not there and
 *  another takes its place. */
export async function findNamedOrOther(
  { env, exists, tell }: Machine,
  variable: string,
  findOther: () => string | undefined | Promise<string | undefined>,
): Promise<string | undefined> {
  const asked = env[variable];
  if (asked && exists(asked)) return asked;
  const found = await findOther();
  if (found && asked) {
    tell(`fr  ${variable} (${asked}) n’existe pas ; ${found} le remplace.`);
    tell(`en  ${variable} (${asked}) does not exist; ${found} is used instead.`);
  }
  return found;
}

export const isRootOnDebian = ({ uid, exists }: Machine): boolean => uid === 0 && exists('/etc/debian_version');

const FONTS = '/usr/share/fonts/truetype';

/** Installs a browser's package as root on Debian, with fonts where the machine has none. */
export async function installWithApt(
  { run, tell, exists }: Machine,
  name: string,
  debianPackage: string,
): Promise<void> {
  tell(`fr  ${name} manque : installation avec apt.\nen  ${name} is missing: installing it with apt.`);
  const hasFonts = exists(`${FONTS}/dejavu`) || exists(`${FONTS}/liberation`);
  const packages = [debianPackage, ...(hasFonts ? [] : ['fonts-dejavu-core', 'fonts-liberation'])];
  // Another process may be installing at this moment: wait for its lock.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', [...wait, 'update'], { isShown: true });
  await run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], { isShown: true });
}
