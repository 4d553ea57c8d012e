import type * as z from 'zod/mini';
import { checkEntries } from './check-entries.ts';
import { DraftFile, gapsOf, type Draft } from './draft.ts';
import { Entry, EntryFile } from './entry.ts';
import { GlossaryConfig } from './glossary-config.ts';
import { DomainId, EntryId } from './ids.ts';
import { parseYaml, type YamlPath } from './parse-yaml.ts';
import { describeProblem, type Place, type Problem } from './problem.ts';
import { problemsFromIssues } from './schema-problems.ts';

/** A text file of a glossary; `path` is relative to the glossary's folder, with `/`. */
export type GlossaryFile = { readonly path: string; readonly text: string };

export type GlossaryReading = {
  readonly config: GlossaryConfig | null;
  /** The valid entries, by domain in the order of the configuration, then by id. */
  readonly entries: readonly Entry[];
  readonly located: readonly LocatedEntry[];
  /** Drafts with gaps: no entries yet. Each gap is a warning. */
  readonly drafts: readonly LocatedDraft[];
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Number of valid entries of every domain, empty ones included. */
  readonly byDomain: Readonly<Record<string, number>>;
};

/** An entry with the way to say where in its file a field stands. */
export type LocatedEntry = { readonly entry: Entry; readonly placeOf: (path: YamlPath) => Place };

export type LocatedDraft = { readonly entry: Draft; readonly placeOf: LocatedEntry['placeOf'] };

export const CONFIG_FILE = 'config.yaml';

/**
 * Reads a whole glossary and reports everything that is wrong with it at once. Never throws on bad input. `elsewhere`:
 * ids that relations may name besides those of the files.
 */
export function readGlossary(
  files: readonly GlossaryFile[],
  { elsewhere = [] }: { readonly elsewhere?: Iterable<string> } = {},
): GlossaryReading {
  const errors: Problem[] = [];
  const config = readConfig(files, errors);
  const read = files
    .filter((file) => file.path !== CONFIG_FILE)
    .flatMap((file) => readEntry(file, config, errors) ?? []);
  const located = read.filter((one) => one.gaps === null);
  const drafts = read.filter((one) => one.gaps !== null);
  const domainOrder = new Map(config?.domains.map((domain, index) => [domain.id, index]));
  located.sort(
    (a, b) =>
      (domainOrder.get(a.entry.domain) ?? 0) - (domainOrder.get(b.entry.domain) ?? 0) ||
      (a.entry.id < b.entry.id ? -1 : 1),
  );
  const checked = checkEntries(located, drafts, elsewhere);
  const gaps = drafts.flatMap(({ gaps: paths, placeOf }) =>
    paths.map((path) => describeProblem(placeOf(path), 'draft-gap', { value: path.join('.') })),
  );
  const byDomain = Object.fromEntries(config?.domains.map((domain) => [domain.id, 0]) ?? []);
  for (const { entry } of located) byDomain[entry.domain] = (byDomain[entry.domain] ?? 0) + 1;
  return {
    config,
    entries: located.map(({ entry }) => entry),
    located,
    drafts,
    errors: [...errors, ...checked.errors],
    warnings: [...checked.warnings, ...gaps],
    byDomain,
  };
}

function readConfig(files: readonly GlossaryFile[], errors: Problem[]): GlossaryConfig | null {
  const file = files.find(({ path }) => path === CONFIG_FILE);
  if (!file) {
    errors.push(describeProblem({ file: CONFIG_FILE, entry: '', field: '', line: 1 }, 'missing'));
    return null;
  }
  return parseFile(file, '', () => GlossaryConfig, errors)?.value ?? null;
}

type ReadFile = (LocatedEntry & { readonly gaps: null }) | (LocatedDraft & { readonly gaps: readonly YamlPath[] });

function readEntry(file: GlossaryFile, config: GlossaryConfig | null, errors: Problem[]): ReadFile | null {
  const [folder = '', name = ''] = file.path.split('/');
  const id = name.replace(/\.yaml$/u, '');
  const before = errors.length;
  const whole = { file: file.path, entry: id, field: '', line: 1 };
  if (!EntryId.safeParse(id).success) errors.push(describeProblem(whole, 'bad-id'));
  const domain = config?.domains.find((candidate) => candidate.id === folder);
  if (config && !domain) {
    const allowed = config.domains.map((candidate) => candidate.id).join(', ');
    errors.push(describeProblem(whole, 'unknown-domain', { value: folder, allowed }));
  }
  const parsed = parseFile(file, id, fileSchema, errors);
  if (!parsed || !domain || errors.length > before) return null;
  const { value, placeOf } = parsed;
  const place = { id: EntryId.parse(id), domain: DomainId.parse(folder), discipline: domain.discipline };
  const draft = value.status === 'draft' ? (value as DraftFile) : null;
  const gaps = draft ? gapsOf(draft, domain.discipline) : [];
  if (draft && gaps.length > 0) return { entry: { ...draft, ...place }, gaps, placeOf };
  // The schema of its status was kept, and a draft without gaps is whole.
  return { entry: { ...(value as EntryFile), ...place }, gaps: null, placeOf };
}

const fileSchema = (value: unknown): z.ZodMiniType<DraftFile | EntryFile> =>
  (value as { status?: unknown } | null | undefined)?.status === 'draft' ? DraftFile : EntryFile;

function parseFile<T>(
  file: GlossaryFile,
  entry: string,
  schemaOf: (value: unknown) => z.ZodMiniType<T>,
  errors: Problem[],
) {
  const yaml = parseYaml(file.text, { file: file.path, entry });
  errors.push(...yaml.problems);
  if (yaml.problems.length > 0) return null;
  const placeOf = (path: YamlPath): Place => ({
    file: file.path,
    entry,
    field: path.map(String).join('.'),
    line: yaml.lineOf(path),
  });
  const parsed = schemaOf(yaml.value).safeParse(yaml.value);
  if (parsed.success) return { value: parsed.data, placeOf };
  errors.push(...problemsFromIssues(parsed.error.issues, yaml.value, placeOf));
  return null;
}
