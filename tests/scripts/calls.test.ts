import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startMessages } from '../../scripts/start/messages.ts';
import { PATIENT, runScript } from './run-script.ts';

vi.setConfig(PATIENT);
const FRENCH = { LC_ALL: 'fr_FR.UTF-8' };
let work = '';
beforeAll(async () => {
  work = await mkdtemp(path.join(os.tmpdir(), 'passerelle-calls-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** The call, then the reason in English and in French. */
const WRONG: readonly (readonly [string, readonly string[], string, string])[] = [
  ['scan', ['--jsn', 'a.txt'], 'Unknown option: --jsn.', 'Option inconnue : --jsn.'],
  ['scan', ['-x'], 'Unknown option: -x.', 'Option inconnue : -x.'],
  ['scan', ['--json=yes'], 'The option --json takes no value.', 'L’option --json ne prend pas de valeur.'],
  ['scan', ['--glossary'], 'The option --glossary needs a value.', 'L’option --glossary demande une valeur.'],
  ['scan', ['--glossary', '--json'], 'The option --glossary needs a value.', 'L’option --glossary demande une valeur.'],
  ['scan', ['--json'], 'No file to read.', 'Aucun fichier à lire.'],
  ['scan', ['--report', 'pdf', 'a.txt'], '--report: html or md, not pdf.', '--report : html ou md, et non pdf.'],
  [
    'scan',
    ['--max-unexplained', 'x', 'a.txt'],
    '--max-unexplained: a whole number, not x.',
    '--max-unexplained : un nombre entier, et non x.',
  ],
  ['glossary', [], 'No command.', 'Aucune commande.'],
  ['glossary', ['chekc'], 'Unknown command: chekc.', 'Commande inconnue : chekc.'],
  ['glossary', ['check', '--jsn'], 'Unknown option: --jsn.', 'Option inconnue : --jsn.'],
  ['glossary', ['check', 'a', 'b'], 'Too many arguments: b.', 'Argument de trop : b.'],
  ['glossary', ['new'], 'No entry named.', 'Aucune fiche nommée.'],
  ['bench', ['--jsn'], 'Unknown option: --jsn.', 'Option inconnue : --jsn.'],
  ['bench', ['speed'], 'Unknown suite: speed.', 'Mesure inconnue : speed.'],
];

describe('a wrong call', () => {
  it.each(WRONG)('%s %j gives its reason in a line, then the usage', async (name, args, en, fr) => {
    for (const [env, reason, usage] of [
      [{}, en, 'Usage: '],
      [FRENCH, fr, 'Usage : '],
    ] as const) {
      const { code, stdout, stderr } = await runScript(`scripts/${name}/main.ts`, args, env);
      const [first, second] = stderr.split('\n');
      expect([code, stdout, first]).toEqual([2, '', reason]);
      expect(second).toContain(`${usage}${name} `);
      expect(stderr).not.toContain('    at ');
    }
  });
});

describe('--help', () => {
  it.each(['scan', 'glossary', 'bench'])('of %s is the usage on standard output', async (name) => {
    const ran = await runScript(`scripts/${name}/main.ts`, ['--help']);
    expect(ran).toEqual({ code: 0, stdout: expect.stringMatching(`^Usage: ${name} `) as string, stderr: '' });
    expect((await runScript(`scripts/${name}/main.ts`, ['-h'], FRENCH)).stdout).toMatch(`Usage : ${name} `);
  });
});

describe('a glossary folder that cannot be read', () => {
  const calls: readonly (readonly [string, (folder: string) => string[]])[] = [
    ['scan', (folder) => ['--json', '--glossary', folder, 'a.txt']],
    ['glossary', (folder) => ['check', folder]],
    ['glossary', (folder) => ['check', '--json', folder]],
    ['glossary', (folder) => ['build', folder]],
    ['glossary', (folder) => ['schema', folder]],
  ];

  it.each(calls)('%s says that there is none', async (name, args) => {
    const gone = path.join(work, 'gone');
    const english = await runScript(`scripts/${name}/main.ts`, args(gone));
    const french = await runScript(`scripts/${name}/main.ts`, args(gone), FRENCH);
    const stderr = `The glossary folder ${gone} does not exist; check the path.\n`;
    expect(english).toEqual({ code: 2, stdout: '', stderr });
    expect(french.stderr).toBe(`Le dossier de glossaire ${gone} n’existe pas ; vérifiez le chemin.\n`);
  });

  it.each(calls)('%s says that it is a file', async (name, args) => {
    const file = path.join(work, 'file.yaml');
    await writeFile(file, '');
    const stderr = `${file} is not a folder; give the glossary's folder.\n`;
    expect(await runScript(`scripts/${name}/main.ts`, args(file))).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('npm start', () => {
  it('speaks both languages, and counts in them', () => {
    const [fr, en] = [startMessages('fr'), startMessages('en')];
    expect([fr.marked(1), en.marked(1)]).toEqual([
      'Pas d’écran : la page de démonstration a été lue sans fenêtre. 1 terme marqué :',
      'No display: the demo page was scanned headless. 1 term marked:',
    ]);
    expect([fr.marked(2), en.marked(2)].map((text) => text.split('. ')[1])).toEqual([
      '2 termes marqués :',
      '2 terms marked:',
    ]);
    expect([fr.opened('http://a/'), en.opened('http://a/')]).toEqual([
      expect.stringContaining('Fermez le navigateur'),
      expect.stringContaining('Close the browser'),
    ]);
    expect([fr.screenshot('a.png'), en.screenshot('a.png')]).toEqual(['Capture d’écran : a.png', 'Screenshot: a.png']);
  });
});
