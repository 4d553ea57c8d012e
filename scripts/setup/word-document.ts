import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from './run-program.ts';

/** Has LibreOffice make a Word document of a web page, in a folder. Its path; null where there is no LibreOffice. */
export async function makeWordDocument(html: string, folder: string): Promise<string | null> {
  // Of its own: another LibreOffice that runs would take the work, and do nothing of it.
  const profile = await mkdtemp(path.join(tmpdir(), 'passerelle-office-'));
  const { code } = await runProgram('soffice', [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--infilter=HTML (StarWriter)',
    '--convert-to',
    'docx:Office Open XML Text',
    '--outdir',
    folder,
    html,
  ]);
  await rm(profile, { recursive: true, force: true });
  return code === 0 ? path.join(folder, `${path.parse(html).name}.docx`) : null;
}
