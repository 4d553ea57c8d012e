import type { Entry } from '../../core/entry/entry.ts';
import { readGlossary } from '../../core/entry/read-glossary.ts';
import { BUILT_IN_GLOSSARY, readGlossaryFolder } from '../../scripts/glossary/glossary-folder.ts';

/** An entry of the glossary that is built into the extension under test: its wording may change, its id does not. */
export async function builtInEntry(id: string): Promise<Entry> {
  const { entries } = readGlossary(await readGlossaryFolder(BUILT_IN_GLOSSARY));
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`The built-in glossary has no entry ${id}`);
  return entry;
}
