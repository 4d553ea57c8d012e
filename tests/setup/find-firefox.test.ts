import { describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/setup/find-firefox.ts';
import type { Machine } from '../../scripts/setup/machine.ts';

const ESR = '/usr/bin/firefox-esr';

/** A machine that remembers what was run on it; `apt` is the file that an installation brings. */
function makeMachine({ files = [], apt, ...rest }: Partial<Machine> & { files?: string[]; apt?: string }) {
  const present = new Set(files);
  const commands: string[] = [];
  const machine: Machine = {
    env: {},
    platform: 'linux',
    uid: 1000,
    exists: (file) => present.has(file),
    run: async (program, args) => {
      commands.push([program, ...args].join(' '));
      if (apt && args.includes('install')) present.add(apt);
      return { code: 0, output: '' };
    },
    tell: () => {},
    ...rest,
  };
  return { machine, commands };
}

describe('an installed Firefox', () => {
  it.each<[string, Parameters<typeof makeMachine>[0], string]>([
    [
      'FIREFOX_PATH before any other',
      { env: { FIREFOX_PATH: '/my/firefox' }, files: ['/my/firefox', ESR] },
      '/my/firefox',
    ],
    ['another one where FIREFOX_PATH does not exist', { env: { FIREFOX_PATH: '/gone' }, files: [ESR] }, ESR],
    ['the ESR before the other', { files: ['/usr/bin/firefox', ESR] }, ESR],
    ['the other alone', { files: ['/usr/bin/firefox'] }, '/usr/bin/firefox'],
    [
      'Firefox on a Mac',
      { platform: 'darwin', files: ['/Applications/Firefox.app/Contents/MacOS/firefox'] },
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'Firefox on Windows',
      {
        platform: 'win32',
        uid: undefined,
        env: { PROGRAMFILES: 'C:\\P' },
        files: ['C:\\P\\Mozilla Firefox\\firefox.exe'],
      },
      'C:\\P\\Mozilla Firefox\\firefox.exe',
    ],
  ])('is found: %s', async (_case, parts, expected) => {
    const { machine, commands } = makeMachine(parts);
    expect(await findFirefox(machine)).toBe(expected);
    expect(commands).toEqual([]);
  });
});

describe('a missing Firefox', () => {
  it('comes from apt for root on Debian', async () => {
    const files = ['/etc/debian_version', '/usr/share/fonts/truetype/dejavu'];
    const { machine, commands } = makeMachine({ uid: 0, files, apt: ESR });
    expect(await findFirefox(machine)).toBe(ESR);
    expect(commands).toEqual([
      'apt-get -o DPkg::Lock::Timeout=300 update',
      'apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends firefox-esr',
    ]);
  });

  it.each([
    ['where apt brings none', { uid: 0, files: ['/etc/debian_version'] }, 2],
    ['for a user who is not root', { uid: 1000, files: ['/etc/debian_version'] }, 0],
    ['for root elsewhere than on Debian', { uid: 0 }, 0],
    ['on a Mac', { platform: 'darwin' as const }, 0],
  ])('is explained in French and English %s', async (_case, parts, runs) => {
    const { machine, commands } = makeMachine(parts);
    await expect(findFirefox(machine)).rejects.toThrow(/Aucun Firefox[\s\S]*No Firefox/u);
    expect(commands).toHaveLength(runs);
  });
});
