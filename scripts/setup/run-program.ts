import { spawn } from 'node:child_process';

type Outcome = { readonly code: number; readonly output: string };
export type RunProgram = (program: string, args: readonly string[], options?: RunOptions) => Promise<Outcome>;
type RunOptions = { readonly cwd?: string; readonly seconds?: number; readonly isShown?: boolean };

/** Runs a program to its end without a shell or an input. A program that does not exist ends with code 127.
 *  Its messages go to stderr (stdout is for data) where `isShown`; what it printed on stdout is returned. */
export const runProgram: RunProgram = (program, args, { cwd, seconds = 900, isShown = false } = {}) =>
  new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', isShown ? 'inherit' : 'ignore'],
      timeout: seconds * 1000,
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (isShown) process.stderr.write(text);
    });
    child.on('error', () => resolve({ code: 127, output }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
