import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sidesToBridge } from '../../core/entry/discipline.ts';
import { DomainId, EntryId } from '../../core/entry/ids.ts';
import type { Bilingual } from '../../core/entry/language.ts';
import { readGlossary } from '../../core/entry/read-glossary.ts';
import { readGlossaryFolder } from './glossary-folder.ts';

export type NewEntry =
  { readonly ok: true; readonly file: string } | { readonly ok: false; readonly problem: Bilingual };

/** `glossary new <domain>/<id>`: a draft with every field that the entry needs, ready to be filled in. Never overwrites. */
export async function createEntry(folder: string, name: string, today: string): Promise<NewEntry> {
  const [domainName = '', id = '', ...rest] = name.split('/');
  const { config } = readGlossary(await readGlossaryFolder(folder));
  const domain = config?.domains.find((candidate) => candidate.id === domainName);
  const isNamed = rest.length === 0 && EntryId.safeParse(id).success && DomainId.safeParse(domainName).success;
  if (!isNamed || !domain) {
    const domains = config?.domains.map((candidate) => candidate.id).join(', ') ?? '';
    return {
      ok: false,
      problem: {
        fr: `« ${name} » n’est pas de la forme <domaine>/<identifiant> ; domaines : ${domains}`,
        en: `"${name}" is not of the form <domain>/<id>; domains: ${domains}`,
      },
    };
  }
  const file = path.join(folder, domainName, `${id}.yaml`);
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, draftOf(sidesToBridge(domain.discipline), today), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return { ok: false, problem: { fr: `${file} existe déjà`, en: `${file} exists already` } };
  }
  return { ok: true, file };
}

function draftOf(sides: readonly string[], today: string): string {
  const section = "  term: ''\n  definition: ''\n  example: ''\n";
  const bridges = sides.map((side) => `  ${side}:\n    fr: ''\n    en: ''\n`).join('');
  return `# yaml-language-server: $schema=../entry.schema.json
fr:
${section}en:
${section}bridge:
${bridges}ask:
  fr: ''
  en: ''
status: draft
owner: ''
updated: '${today}'
`;
}
