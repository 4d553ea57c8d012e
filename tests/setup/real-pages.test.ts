import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureRealPages } from '../../scripts/setup/real-pages.ts';
import type { RunProgram } from '../../scripts/setup/run-program.ts';

const FOLDERS: Readonly<Record<string, string>> = {
  'debian-reference-fr': 'usr/share/debian-reference',
  'debian-handbook': 'usr/share/doc/debian-handbook/html',
  'python3.13-doc': 'usr/share/doc/python3.13/html',
};

let cache: string;
let commands: string[];

beforeEach(async () => {
  cache = await mkdtemp(path.join(tmpdir(), 'pages-'));
  commands = [];
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(cache, { recursive: true });
});

/** An apt whose lists are missing until it is updated. */
const makeApt = ({ hasLists }: { hasLists: boolean }): RunProgram => {
  let isReady = hasLists;
  return async (program, args, { cwd = '' } = {}) => {
    const action = args.find((word) => /^(?:update|download|depends|-x)$/u.test(word)) ?? '';
    commands.push(`${program} ${action}`);
    if (action === 'update') isReady = true;
    if (action === 'depends') return { code: 0, output: isReady ? 'python3-doc\n  Depends: python3.13-doc\n' : '' };
    if (action === 'download' && !isReady) return { code: 100, output: '' };
    if (action === 'download') {
      const names = args.slice(args.indexOf('download') + 1);
      for (const name of names) await writeFile(path.join(cwd, `${name}_1%3a2.0_all.deb`), '');
    }
    if (action === '-x') {
      const [archive = '', target = ''] = args.slice(1);
      await mkdir(path.join(target, FOLDERS[path.basename(archive).split('_')[0] ?? ''] ?? ''), { recursive: true });
    }
    return { code: 0, output: '' };
  };
};

describe('real pages', () => {
  it('are downloaded and unpacked once', async () => {
    const pages = await ensureRealPages({ cache, run: makeApt({ hasLists: true }), isRoot: false });
    expect(pages).toEqual({
      reference: path.join(cache, 'debian-reference-fr_1-2.0/usr/share/debian-reference'),
      handbook: path.join(cache, 'debian-handbook_1-2.0/usr/share/doc/debian-handbook/html'),
      python: path.join(cache, 'python3.13-doc_1-2.0/usr/share/doc/python3.13/html'),
    });
    commands = [];
    expect(await ensureRealPages({ cache, run: makeApt({ hasLists: true }), isRoot: false })).toEqual(pages);
    expect(commands).toEqual([]);
  });

  it('make root fetch the missing package lists', async () => {
    expect(await ensureRealPages({ cache, run: makeApt({ hasLists: false }), isRoot: true })).not.toBeNull();
    expect(commands).toContain('apt-get update');
  });

  it('leave the package lists alone for any other user, and say what to do', async () => {
    expect(await ensureRealPages({ cache, run: makeApt({ hasLists: false }), isRoot: false })).toBeNull();
    expect(commands).not.toContain('apt-get update');
    expect(console.error).toHaveBeenLastCalledWith(expect.stringMatching(/Les pages réelles[\s\S]*The real pages/u));
  });

  it('are null on a machine without apt, which leaves nothing behind', async () => {
    expect(await ensureRealPages({ cache, run: async () => ({ code: 127, output: '' }), isRoot: true })).toBeNull();
    expect(await readdir(cache)).toEqual([]);
  });
});
