import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from '../../scripts/setup/find-chromium.ts';

const PLAYWRIGHTS = '/cache/chrome';

/** A machine that remembers what was run on it; `installs` maps a word of a command to the file that it brings. */
function makeMachine({
  files = [],
  installs = {},
  ...rest
}: Partial<Machine> & { files?: string[]; installs?: Record<string, string> }) {
  const present = new Set(files);
  const commands: string[] = [];
  const machine: Machine = {
    env: {},
    platform: 'linux',
    uid: 1000,
    exists: (file) => present.has(file),
    run: async (program, args) => {
      const command = [program, ...args].join(' ');
      commands.push(command);
      for (const [word, file] of Object.entries(installs)) if (command.includes(word)) present.add(file);
      return { code: 0, output: '' };
    },
    playwrightChromium: async () => PLAYWRIGHTS,
    tell: () => {},
    ...rest,
  };
  return { machine, commands };
}

const APT = { 'install -y': '/usr/bin/chromium' };
const DOWNLOAD = { 'cli.js install': PLAYWRIGHTS };

describe('an installed Chromium', () => {
  it.each<[string, Parameters<typeof makeMachine>[0], string]>([
    [
      'CHROME_PATH before any other',
      { env: { CHROME_PATH: '/my/chrome' }, files: ['/my/chrome', '/usr/bin/chromium'] },
      '/my/chrome',
    ],
    [
      'another one where CHROME_PATH does not exist',
      { env: { CHROME_PATH: '/gone' }, files: ['/usr/bin/chromium'] },
      '/usr/bin/chromium',
    ],
    ['the system’s before Playwright’s', { files: [PLAYWRIGHTS, '/usr/bin/chromium'] }, '/usr/bin/chromium'],
    ['chromium-browser', { files: ['/usr/bin/chromium-browser'] }, '/usr/bin/chromium-browser'],
    ['Playwright’s', { files: [PLAYWRIGHTS] }, PLAYWRIGHTS],
    [
      'Chromium on a Mac',
      { platform: 'darwin', files: ['/Applications/Chromium.app/Contents/MacOS/Chromium'] },
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'Chromium on Windows',
      {
        platform: 'win32',
        uid: undefined,
        env: { LOCALAPPDATA: 'C:\\L' },
        files: ['C:\\L\\Chromium\\Application\\chrome.exe'],
      },
      'C:\\L\\Chromium\\Application\\chrome.exe',
    ],
  ])('is found: %s', async (_case, parts, expected) => {
    const { machine, commands } = makeMachine(parts);
    expect(await findChromium(machine)).toBe(expected);
    expect(commands).toEqual([]);
  });

  it('is not branded Chrome, which no longer loads an extension from a folder', async () => {
    const { machine } = makeMachine({ files: ['/usr/bin/google-chrome'], installs: DOWNLOAD });
    expect(await findChromium(machine)).toBe(PLAYWRIGHTS);
  });
});

describe('a missing Chromium', () => {
  it('comes from apt for root on Debian, with fonts where there are none', async () => {
    const { machine, commands } = makeMachine({
      uid: 0,
      files: ['/etc/debian_version'],
      installs: { ...APT, ...DOWNLOAD },
    });
    expect(await findChromium(machine)).toBe('/usr/bin/chromium');
    expect(commands).toEqual([
      'apt-get -o DPkg::Lock::Timeout=300 update',
      'apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium fonts-dejavu-core fonts-liberation',
    ]);
  });

  it('comes without fonts where there are some', async () => {
    const files = ['/etc/debian_version', '/usr/share/fonts/truetype/dejavu'];
    const { machine, commands } = makeMachine({ uid: 0, files, installs: APT });
    await findChromium(machine);
    expect(commands.at(-1)).toMatch(/--no-install-recommends chromium$/u);
  });

  it('comes from Playwright where apt has none', async () => {
    const { machine } = makeMachine({ uid: 0, files: ['/etc/debian_version'], installs: DOWNLOAD });
    expect(await findChromium(machine)).toBe(PLAYWRIGHTS);
  });

  it.each([
    ['a user who is not root', { uid: 1000, files: ['/etc/debian_version'] }],
    ['root elsewhere than on Debian', { uid: 0 }],
    ['a Mac', { platform: 'darwin' as const }],
  ])('never comes from apt for %s', async (_case, parts) => {
    const { machine, commands } = makeMachine({ ...parts, installs: DOWNLOAD });
    expect(await findChromium(machine)).toBe(PLAYWRIGHTS);
    expect(commands.join()).not.toContain('apt-get');
  });

  it('that nothing brings is explained in French and English', async () => {
    const { machine } = makeMachine({ uid: 0, files: ['/etc/debian_version'] });
    await expect(findChromium(machine)).rejects.toThrow(/Aucun Chromium[\s\S]*No Chromium/u);
  });
});
