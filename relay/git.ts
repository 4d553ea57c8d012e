import { spawn } from 'node:child_process';

/** `bytes`: what `stdout` was decoded from. */
export type GitOutcome = {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
};

type GitOptions = {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
};

export type Git = (args: readonly string[], options?: GitOptions) => Promise<GitOutcome>;

/** A git command that ended badly. The message holds what git said, which names no credential: none is in an address. */
export class GitFailure extends Error {
  readonly outcome: GitOutcome;

  constructor(args: readonly string[], outcome: GitOutcome) {
    super(`git ${args[0]} ended with ${outcome.code}: ${outcome.stderr.trim()}`);
    this.outcome = outcome;
  }
}

/** Longest time for one command, in ms: a host that keeps a connection open and says nothing is a host that is down. */
const PATIENCE = 120_000;

/** Runs the real git in a repository, without a shell, in English, and never asking anyone for a password. */
export function createGit(folder: string): Git {
  return (args, { input = '', env = {} } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn('git', args, {
        cwd: folder,
        env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: 'true', ...env },
        stdio: ['pipe', 'pipe', 'pipe'],
        timeout: PATIENCE,
      });
      const chunks: Buffer[] = [];
      let stderr = '';
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      child.once('error', reject);
      child.once('close', (code) => {
        const bytes = Buffer.concat(chunks);
        resolve({ code: code ?? 128, stdout: bytes.toString('utf8'), stderr, bytes });
      });
      // git may end without having read all.
      child.stdin.on('error', () => {}).end(input);
    });
}

/** What a command prints. Throws a `GitFailure` unless it ends with 0. */
export async function printed(git: Git, args: readonly string[], options?: GitOptions): Promise<string> {
  const outcome = await git(args, options);
  if (outcome.code !== 0) throw new GitFailure(args, outcome);
  return outcome.stdout;
}
