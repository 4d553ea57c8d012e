import { execFile } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** For `vi.setConfig`: a busy machine takes seconds to start a process, and no time decides a test here. */
export const PATIENT = { testTimeout: 120_000, hookTimeout: 120_000 } as const;

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs a script as `npm run` does: with the project's own Node, which reads TypeScript. English terminal unless told. */
export function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const binaries = path.join(ROOT, 'node_modules', '.bin');
  const options = {
    cwd: ROOT,
    env: { ...process.env, PATH: `${binaries}${path.delimiter}${process.env['PATH']}`, LC_ALL: 'C', ...env },
    maxBuffer: 2 ** 28,
  };
  return new Promise((resolve) => {
    const child = execFile('node', [script, ...args], options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}
