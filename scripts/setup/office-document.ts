import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from './run-program.ts';

const FILTERS = { docx: 'docx:Office Open XML Text', pdf: 'pdf:writer_pdf_Export' } as const;
export type OfficeFormat = keyof typeof FILTERS;

/** Has LibreOffice make another document of a web page, in a folder. Its path; null where there is no LibreOffice. */
export async function makeOfficeDocument(html: string, folder: string, format: OfficeFormat): Promise<string | null> {
  // Of its own: another LibreOffice that runs would take the work, and do nothing of it.
  const profile = await mkdtemp(path.join(tmpdir(), 'passerelle-office-'));
  const { code } = await runProgram('soffice', [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--infilter=HTML (StarWriter)',
    '--convert-to',
    FILTERS[format],
    '--outdir',
    folder,
    html,
  ]);
  await rm(profile, { recursive: true, force: true });
  return code === 0 ? path.join(folder, `${path.parse(html).name}.${format}`) : null;
}
