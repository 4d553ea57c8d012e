import path from 'node:path';
import type { Entry } from '../../core/entry/entry.ts';
import { readGlossary } from '../../core/entry/read-glossary.ts';
import { compileLexicon } from '../../core/matching/compile-lexicon.ts';
import { createTermExplainer } from '../../core/matching/explain-terms.ts';
import { createTermFinder } from '../../core/matching/find-terms.ts';
import { formatProblem } from '../glossary/check.ts';
import { BUILT_IN_GLOSSARY, readGlossaryFolder } from '../glossary/glossary-folder.ts';
import { runCommand, WrongCall } from '../parse-call.ts';
import { terminalLanguage } from '../terminal-language.ts';
import { printExplained } from './print-explained.ts';
import { scanFile, type ScannedFile, type Scanner, type UnreadableFile } from './scan-file.ts';

type Options = { readonly json: boolean; readonly explain: boolean; readonly glossary: string };

process.exitCode = await runCommand({
  usage: {
    fr: 'Usage : scan [--json] [--explain] [--glossary DOSSIER] FICHIER…   (.txt .md .html)',
    en: 'Usage: scan [--json] [--explain] [--glossary DIR] FILE…   (.txt .md .html)',
  },
  options: {
    json: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    glossary: { type: 'string', default: BUILT_IN_GLOSSARY },
  },
  run: ({ values, positionals }) => scan(positionals, values),
});

/** `scan [--json] [--explain] [--glossary DIR] FILE…`: 0 when every file was read, 1 when one was not, 2 for a wrong call. */
async function scan(paths: readonly string[], { json, explain, glossary }: Options): Promise<number> {
  if (paths.length === 0) throw new WrongCall({ fr: 'Aucun fichier à lire.', en: 'No file to read.' });
  const { entries, errors } = readGlossary(await readGlossaryFolder(path.resolve(glossary)));
  for (const problem of errors) console.error(formatProblem(problem, 'error'));
  if (errors.length > 0) return 1;
  const lexicon = compileLexicon(entries);
  const byId = new Map<string, Entry>(entries.map((entry) => [entry.id, entry]));
  const scanner: Scanner = {
    findTerms: createTermFinder(lexicon),
    explain: explain ? createTermExplainer(lexicon) : null,
    entries: byId,
  };
  const results: (ScannedFile | UnreadableFile)[] = [];
  for (const file of paths) results.push(await scanFile(file, scanner));
  const files = results.filter((result): result is ScannedFile => 'hits' in result);
  const unread = results.filter((result): result is UnreadableFile => 'problem' in result);
  for (const { file, problem } of unread) console.error(`${file}: ${problem[terminalLanguage()]}`);
  if (json) console.log(JSON.stringify({ files }, null, 1));
  else for (const file of files) printFile(file, byId);
  return unread.length > 0 ? 1 : 0;
}

function printFile({ file, language, words, hits, explained }: ScannedFile, entries: ReadonlyMap<string, Entry>): void {
  console.log(`${file}  (${language ?? '?'}, ${words} words, ${hits.length} terms)`);
  if (explained) return printExplained(explained);
  const counts = new Map<string, number>();
  for (const { entry } of hits) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  for (const [id, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    const { fr, en, discipline } = entries.get(id)!;
    console.log(`  ${String(count).padStart(3)}  ${discipline.padEnd(9)}  ${fr.term} | ${en.term}`);
  }
}
