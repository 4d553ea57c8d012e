import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Command, Step } from './steps.ts';
import { tallyPlaywright, tallyStep, tallyVitest, type StepResult, type Tally } from './summary.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BINARIES = path.join(ROOT, 'node_modules', '.bin');
// A step that hangs must fail, not hold up the summary for ever. The tests in Chromium take 20 minutes of two cores.
const LONGEST_MS = 45 * 60 * 1000;

/** Runs a step's commands from the root of the repository, and counts what passed. */
export async function runStep(step: Step): Promise<StepResult> {
  const start = performance.now();
  for (const left of step.removes ?? []) await rm(path.join(ROOT, left), { recursive: true, force: true });
  let exitCode = 0;
  for (const command of step.commands) exitCode = (await runCommand(command, step)) || exitCode;
  return { name: step.name, seconds: (performance.now() - start) / 1000, ...(await tally(step, exitCode)) };
}

async function tally({ counts }: Step, exitCode: number): Promise<Tally> {
  switch (counts.as) {
    case 'one':
      return tallyStep(exitCode);
    case 'vitest':
      return tallyVitest({ report: await readReport(counts.report), exitCode });
    case 'playwright':
      return tallyPlaywright({ report: await readReport(counts.report), exitCode });
    default:
      return counts satisfies never;
  }
}

async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path.join(ROOT, file), 'utf8'));
  } catch {
    return null;
  }
}

async function runCommand([program, ...args]: Command, { output, env, counts }: Step): Promise<number> {
  if (counts.as !== 'one') await mkdir(path.dirname(path.join(ROOT, counts.report)), { recursive: true });
  const isLive = output === 'live';
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      // The Node of the project first, whatever Node is installed.
      env: { ...process.env, PATH: `${BINARIES}${path.delimiter}${process.env['PATH']}`, ...env },
      shell: process.platform === 'win32',
      stdio: ['ignore', isLive ? 'inherit' : 'pipe', isLive ? 'inherit' : 'pipe'],
      timeout: LONGEST_MS,
    });
    const printed: Buffer[] = [];
    child.stdout?.on('data', (bytes: Buffer) => printed.push(bytes));
    child.stderr?.on('data', (bytes: Buffer) => printed.push(bytes));
    const finish = (code: number, note = '') => {
      if (code !== 0)
        console.log(`${Buffer.concat(printed).toString()}${note}\n${[program, ...args].join(' ')}: exit ${code}`);
      resolve(code);
    };
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code, signal) => finish(code ?? 1, signal ? `ended by ${signal}` : ''));
  });
}
