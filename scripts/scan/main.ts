import path from 'node:path';
import type { Entry } from '../../core/entry/entry.ts';
import { readGlossary } from '../../core/entry/read-glossary.ts';
import { Role } from '../../core/entry/reader.ts';
import { compileLexicon } from '../../core/matching/compile-lexicon.ts';
import { createTermExplainer } from '../../core/matching/explain-terms.ts';
import { createTermFinder } from '../../core/matching/find-terms.ts';
import { formatProblem } from '../glossary/check.ts';
import { BUILT_IN_GLOSSARY, readGlossaryFolder } from '../glossary/glossary-folder.ts';
import { runCommand, WrongCall } from '../parse-call.ts';
import { terminalLanguage } from '../terminal-language.ts';
import { printExplained } from './print-explained.ts';
import { reportAsHtml } from './report/report-html.ts';
import { reportAsMarkdown } from './report/report-markdown.ts';
import { reportOn } from './report/report-rows.ts';
import { scanFile, type ScannedFile, type Scanner, type UnreadableFile } from './scan-file.ts';

type Values = {
  readonly json: boolean;
  readonly explain: boolean;
  readonly report?: string | undefined;
  readonly glossary: string;
  readonly password?: string | undefined;
  readonly readers: string;
  readonly 'max-unexplained'?: string | undefined;
};

process.exitCode = await runCommand({
  usage: {
    fr: `Usage : scan [--json | --report html|md] [--explain] [--glossary DOSSIER] [--password MOT_DE_PASSE]
             [--readers marketing|it|both] [--max-unexplained N] FICHIER…   (.pdf .docx .txt .md .html)`,
    en: `Usage: scan [--json | --report html|md] [--explain] [--glossary DIR] [--password PASSWORD]
            [--readers marketing|it|both] [--max-unexplained N] FILE…   (.pdf .docx .txt .md .html)`,
  },
  options: {
    json: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    report: { type: 'string' },
    glossary: { type: 'string', default: BUILT_IN_GLOSSARY },
    password: { type: 'string' },
    readers: { type: 'string', default: 'both' },
    'max-unexplained': { type: 'string' },
  },
  run: ({ values, positionals }) => scan(positionals, values),
});

/** 0 when every file was read, 1 when one was not, or has more unexplained terms than are allowed; 2 for a wrong call. */
async function scan(paths: readonly string[], values: Values): Promise<number> {
  checkCall(paths, values);
  const { entries, errors } = readGlossary(await readGlossaryFolder(path.resolve(values.glossary)));
  for (const problem of errors) console.error(formatProblem(problem, 'error'));
  if (errors.length > 0) return 1;
  const scanner = createScanner(entries, values);
  const results: (ScannedFile | UnreadableFile)[] = [];
  for (const file of paths) results.push(await scanFile(file, scanner));
  const files = results.filter((result): result is ScannedFile => 'hits' in result);
  const unread = results.filter((result): result is UnreadableFile => 'problem' in result);
  for (const { file, problem } of unread) console.error(`${file}: ${problem[terminalLanguage()]}`);
  await printFiles(files, values, scanner.entries);
  const isOver = files.filter((file) => tellOverLimit(file, values['max-unexplained'], scanner.entries)).length > 0;
  return unread.length > 0 || isOver ? 1 : 0;
}

function checkCall(paths: readonly string[], { json, explain, report, readers, 'max-unexplained': limit }: Values) {
  if (paths.length === 0) throw new WrongCall({ fr: 'Aucun fichier à lire.', en: 'No file to read.' });
  if (report !== undefined && report !== 'html' && report !== 'md')
    throw new WrongCall({ fr: `--report : html ou md, et non ${report}.`, en: `--report: html or md, not ${report}.` });
  if (report !== undefined && (json || explain))
    throw new WrongCall({
      fr: 'Choisissez : --report, ou bien --json et --explain.',
      en: 'Choose: --report, or --json and --explain.',
    });
  if (!Role.safeParse(readers).success)
    throw new WrongCall({
      fr: `--readers : marketing, it ou both, et non ${readers}.`,
      en: `--readers: marketing, it or both, not ${readers}.`,
    });
  if (limit !== undefined && !/^\d{1,9}$/u.test(limit))
    throw new WrongCall({
      fr: `--max-unexplained : un nombre entier, et non ${limit}.`,
      en: `--max-unexplained: a whole number, not ${limit}.`,
    });
}

function createScanner(entries: readonly Entry[], { explain, password, readers }: Values): Scanner {
  const lexicon = compileLexicon(entries);
  return {
    findTerms: createTermFinder(lexicon),
    explain: explain ? createTermExplainer(lexicon) : null,
    entries: new Map<string, Entry>(entries.map((entry) => [entry.id, entry])),
    readers: Role.parse(readers),
    password,
  };
}

async function printFiles(
  files: readonly ScannedFile[],
  { json, report }: Values,
  entries: ReadonlyMap<string, Entry>,
): Promise<void> {
  if (json) return console.log(JSON.stringify({ files }, null, 1));
  if (report === undefined) return files.forEach((file) => printFile(file, entries));
  const reports = files.map((file) => reportOn(file, entries));
  const language = terminalLanguage();
  console.log(report === 'html' ? await reportAsHtml(reports, language) : reportAsMarkdown(reports, language));
}

/** Tells which terms a file leaves unexplained where they are more than `limit`. */
function tellOverLimit(
  { file, unexplained }: ScannedFile,
  limit: string | undefined,
  entries: ReadonlyMap<string, Entry>,
): boolean {
  if (limit === undefined || unexplained.length <= Number(limit)) return false;
  const language = terminalLanguage();
  const terms = unexplained.map((id) => entries.get(id)![language].term).join(', ');
  console.error(
    language === 'fr'
      ? `${file}: ${unexplained.length} termes non expliqués, ${limit} admis ; expliquez-les à leur première apparition : ${terms}`
      : `${file}: ${unexplained.length} unexplained terms, ${limit} allowed; explain them where they come first: ${terms}`,
  );
  return true;
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
