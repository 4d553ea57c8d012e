import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contentOf, type EntryOrDraft } from '../../core/entry/draft.ts';
import type { GlossaryConfig } from '../../core/entry/glossary-config.ts';
import type { Language } from '../../core/entry/language.ts';
import { readGlossary } from '../../core/entry/read-glossary.ts';
import { rewriteEntry } from '../../core/entry/rewrite-entry.ts';
import { writeEntry } from '../../core/entry/write-entry.ts';
import { applyImport, type GlossaryChange, type ImportChoice } from '../../core/formats/apply-import.ts';
import { FORMAT_IDS, type FormatId } from '../../core/formats/format.ts';
import { planImport, type ImportPlan } from '../../core/formats/plan-import.ts';
import { readImport, type ImportReading } from '../../core/formats/read-import.ts';
import { Refusal, WrongCall } from '../parse-call.ts';
import { formatProblem } from './check.ts';
import { readGlossaryFolder, refuseFolder } from './glossary-folder.ts';
import { printLosses } from './print-losses.ts';

export type ImportCall = {
  readonly file: string;
  /** The glossary that the entries come into. */
  readonly folder: string;
  readonly format: string | undefined;
  /** Fields by the number of the column, between commas; `-` leaves one out. */
  readonly map: string | undefined;
  readonly language: string;
  readonly domain: string | undefined;
  readonly duplicates: string;
  readonly isDryRun: boolean;
  readonly json: boolean;
};

/** More than a page takes: the terms of one language of a big house (Microsoft, FranceTerme) are 20 to 30 MB. */
const MAX_BYTES = 40 * 2 ** 20;
const CHOICES: readonly ImportChoice[] = ['skip', 'fill', 'replace', 'add'];

/**
 * `glossary import FILE`: reads a file of any format, says what would come of each entry and, unless it is a dry run,
 * writes the files of the glossary, all or none. Returns the exit code: 1 where something of the file is refused.
 */
export async function importFile(call: ImportCall, today: string): Promise<number> {
  const format = oneOf(FORMAT_IDS, call.format, '--format');
  const language = languageOf(call.language);
  const choice = oneOf(CHOICES, call.duplicates, '--duplicates') ?? 'skip';
  const bytes = await readFile(call.file).catch((error: unknown) => refuseFile(call.file, error));
  const { config, existing, paths } = await readTarget(call.folder);
  const read = await readImport(
    { name: path.basename(call.file), bytes },
    {
      format,
      columns: call.map?.split(',').map((name) => (/^-?$/u.test(name.trim()) ? null : name.trim())),
      language,
      domains: config.domains,
      domain: domainOf(config, call.domain),
      owner: 'import',
      today,
      existing,
      maximumBytes: MAX_BYTES,
    },
  );
  if (read.stopped) return 1;
  const plan = await planImport(read.reading, existing);
  if (!plan) return 1;
  const { change } = applyImport(plan, existing, new Map(plan.items.map((_, at) => [at, choice])));
  const written = call.isDryRun ? [] : await writeChange(call.folder, change, paths);
  if (call.json) console.log(JSON.stringify(reportOf(read.reading, plan, written), null, 2));
  else print(read.reading, plan, written);
  return read.reading.errors.length > 0 ? 1 : 0;
}

async function readTarget(folder: string) {
  const { config, entries, drafts } = readGlossary(await readGlossaryFolder(folder));
  if (!config)
    throw new Refusal({
      fr: `${folder} n’est pas un glossaire : config.yaml manque ou a des erreurs (glossary check).`,
      en: `${folder} is not a glossary: config.yaml is missing or has errors (glossary check).`,
    });
  const existing: EntryOrDraft[] = [...entries, ...drafts.map(({ entry }) => entry)];
  return { config, existing, paths: new Map(existing.map((entry) => [entry.id, pathOf(entry)])) };
}

const pathOf = ({ domain, id }: EntryOrDraft) => `${domain}/${id}.yaml`;

function refuseFile(file: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  throw new Refusal({
    fr: `Le fichier ${file} ne peut être lu (${code}) ; vérifiez le chemin et les droits.`,
    en: `The file ${file} cannot be read (${code}); check the path and the permissions.`,
  });
}

export function oneOf<T extends string>(
  allowed: readonly T[],
  value: string | undefined,
  option: string,
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found) return found;
  const list = allowed.join(', ');
  throw new WrongCall({
    fr: `${option} ne connaît pas « ${value} » ; possible : ${list}.`,
    en: `${option} does not know "${value}"; possible: ${list}.`,
  });
}

export const languageOf = (value: string): Language => oneOf(['fr', 'en'] as const, value, '--language') ?? 'en';

function domainOf({ domains }: GlossaryConfig, id: string | undefined) {
  const ids = domains.map((domain): string => domain.id);
  const found = oneOf(ids, id ?? ids[0], '--domain');
  return domains.find((domain) => domain.id === found)!;
}

/** Writes and removes files; puts back everything where one cannot be written. Of an entry that is there, only the
 *  lines of what changes are new. Returns the paths written. */
async function writeChange(
  folder: string,
  change: GlossaryChange,
  paths: ReadonlyMap<string, string>,
): Promise<string[]> {
  const files = change.put.map((entry) => ({ entry, to: pathOf(entry), before: paths.get(entry.id) }));
  const touched = [...new Set(files.flatMap(({ to, before }) => [to, ...(before ? [before] : [])]))];
  const read = (name: string) => readFile(path.join(folder, name), 'utf8').catch(() => null);
  const kept = new Map(await Promise.all(touched.map(async (name) => [name, await read(name)] as const)));
  try {
    for (const { entry, to, before } of files) {
      const text = before ? kept.get(before) : null;
      await mkdir(path.dirname(path.join(folder, to)), { recursive: true });
      await writeFile(
        path.join(folder, to),
        text ? rewriteEntry(text, contentOf(entry)) : writeEntry(contentOf(entry)),
      );
      if (before && before !== to) await rm(path.join(folder, before));
    }
  } catch (error) {
    for (const [name, text] of kept) {
      if (text === null) await rm(path.join(folder, name), { force: true });
      else await writeFile(path.join(folder, name), text);
    }
    refuseFolder(folder, error);
  }
  return files.map(({ to }) => to);
}

const reportOf = (
  { format, total, errors, warnings, losses }: ImportReading,
  plan: ImportPlan,
  written: readonly string[],
) => ({
  format,
  entries: total,
  counts: plan.counts,
  items: plan.items.map(({ state, imported, ...rest }) => ({
    state,
    id: imported.entry.id,
    gaps: imported.gaps,
    ...rest,
  })),
  errors,
  warnings,
  losses,
  written,
});

function print(
  { format, total, errors, warnings, losses }: ImportReading,
  { items, counts }: ImportPlan,
  written: readonly string[],
) {
  for (const problem of errors) console.error(formatProblem(problem, 'error'));
  for (const problem of warnings) console.error(formatProblem(problem, 'warning'));
  printLosses(losses);
  for (const item of items) {
    const to = item.state === 'new' ? '' : ` (${[item.of].flat().join(', ')})`;
    const gaps = item.imported.gaps.length > 0 ? `; draft, to complete: ${item.imported.gaps.join(', ')}` : '';
    if (item.state !== 'same') console.log(`${item.state}: ${item.imported.entry.id}${to}${gaps}`);
  }
  const { refused, drafts, ...states } = counts;
  const told = Object.entries(states).map(([state, count]) => `${count} ${state}`);
  console.log(
    `${format satisfies FormatId | null}: ${total} entries, ${told.join(', ')}, ${refused} refused; ${drafts} drafts, ${losses.length} losses; ${written.length} files written`,
  );
}
