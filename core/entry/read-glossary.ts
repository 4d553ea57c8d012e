import type * as z from 'zod/mini';
import { checkEntries } from './check-entries.ts';
import { OverrideFile, OVERRIDES, type EntryOverride } from '../team-glossary/entry-override.ts';
import { DraftFile, readWhole, type DraftEntry } from './draft.ts';
import { EntryFile, type Entry } from './entry.ts';
import { GlossaryConfig } from './glossary-config.ts';
import { DomainId, EntryId } from './ids.ts';
import { parseYaml, type YamlPath } from './parse-yaml.ts';
import { describeProblem, type Place, type Problem } from './problem.ts';
import { problemsFromIssues } from './schema-problems.ts';
import { MAX_DEFINITION_WORDS } from './text-rules.ts';

/** A text file of a glossary; `path` is relative to the glossary's folder, with `/`. */
export type GlossaryFile = { readonly path: string; readonly text: string };

export type GlossaryReading = {
  readonly config: GlossaryConfig | null;
  /** The valid entries, by domain in the order of the configuration, then by id. */
  readonly entries: readonly Entry[];
  readonly located: readonly LocatedEntry[];
  /** Drafts with gaps, in the order of the files: no entries yet. Each is a warning. */
  readonly drafts: readonly LocatedDraft[];
  /** What it changes of entries of other glossaries, sorted by id. */
  readonly overrides: readonly EntryOverride[];
  readonly locatedOverrides: readonly LocatedOverride[];
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Number of valid entries of every domain, empty ones included. */
  readonly byDomain: Readonly<Record<string, number>>;
};

/** An entry with the way to say where in its file a field stands. */
export type LocatedEntry = { readonly entry: Entry; readonly placeOf: (path: YamlPath) => Place };

export type LocatedOverride = { readonly override: EntryOverride; readonly placeOf: LocatedEntry['placeOf'] };

/** `gaps`: what keeps it from being an entry (`readWhole`). */
export type LocatedDraft = {
  readonly entry: DraftEntry;
  readonly gaps: readonly string[];
  readonly placeOf: LocatedEntry['placeOf'];
};

export const CONFIG_FILE = 'config.yaml';
/** Learning paths lie beside the domains (`core/coach/read-paths.ts`). */
export const PATHS_FOLDER = 'paths/';

/**
 * Reads a whole glossary and reports everything that is wrong with it at once. Never throws on bad input. `elsewhere`:
 * ids of entries of other
 * glossaries that it may refer to.
 */
export function readGlossary(
  files: readonly GlossaryFile[],
  { elsewhere = [] }: { readonly elsewhere?: Iterable<string> } = {},
): GlossaryReading {
  const errors: Problem[] = [];
  const config = readConfig(files, errors);
  const read = files
    .filter(({ path }) => path !== CONFIG_FILE && !path.startsWith(OVERRIDES) && !path.startsWith(PATHS_FOLDER))
    .flatMap((file) => readEntry(file, config, errors) ?? []);
  const located = read.filter((one) => one.gaps === null);
  const drafts = read.filter((one) => one.gaps !== null);
  const locatedOverrides = files
    .filter(({ path }) => path.startsWith(OVERRIDES))
    .flatMap((file) => readOverride(file, errors) ?? [])
    .sort((a, b) => (a.override.id < b.override.id ? -1 : 1));
  const domainOrder = new Map(config?.domains.map((domain, index) => [domain.id, index]));
  located.sort(
    (a, b) =>
      (domainOrder.get(a.entry.domain) ?? 0) - (domainOrder.get(b.entry.domain) ?? 0) ||
      (a.entry.id < b.entry.id ? -1 : 1),
  );
  const checked = checkEntries(located, drafts, elsewhere);
  const byDomain = Object.fromEntries(config?.domains.map((domain) => [domain.id, 0]) ?? []);
  for (const { entry } of located) byDomain[entry.domain] = (byDomain[entry.domain] ?? 0) + 1;
  return {
    config,
    entries: located.map(({ entry }) => entry),
    located,
    drafts,
    overrides: locatedOverrides.map(({ override }) => override),
    locatedOverrides,
    errors: [...errors, ...checked.errors],
    warnings: [...checked.warnings, ...drafts.map(tellGaps)],
    byDomain,
  };
}

function readConfig(files: readonly GlossaryFile[], errors: Problem[]): GlossaryConfig | null {
  const file = files.find(({ path }) => path === CONFIG_FILE);
  if (!file) {
    errors.push(describeProblem({ file: CONFIG_FILE, entry: '', field: '', line: 1 }, 'missing'));
    return null;
  }
  return parseGlossaryFile(file, '', () => GlossaryConfig, errors)?.value ?? null;
}

function readOverride(file: GlossaryFile, errors: Problem[]): LocatedOverride | null {
  const id = EntryId.safeParse(file.path.slice(OVERRIDES.length).replace(/\.yaml$/u, ''));
  if (!id.success) {
    errors.push(describeProblem({ file: file.path, entry: '', field: '', line: 1 }, 'bad-id'));
    return null;
  }
  const parsed = parseGlossaryFile(file, id.data, () => OverrideFile, errors);
  return parsed ? { override: { ...parsed.value, id: id.data }, placeOf: parsed.placeOf } : null;
}

const tellGaps = ({ gaps, placeOf }: LocatedDraft): Problem =>
  describeProblem(placeOf([]), 'unfinished-draft', { value: gaps.join(', '), maximum: MAX_DEFINITION_WORDS });

type ReadFile = (LocatedEntry & { readonly gaps: null }) | LocatedDraft;

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
  const parsed = parseGlossaryFile(file, id, fileSchema, errors);
  if (!parsed || !domain || errors.length > before) return null;
  const { value, placeOf } = parsed;
  const place = { id: EntryId.parse(id), domain: DomainId.parse(folder), discipline: domain.discipline };
  if (value.status !== 'draft') return { entry: { ...value, ...place }, gaps: null, placeOf };
  const { whole: finished, gaps } = readWhole(value, domain.discipline);
  if (finished) return { entry: { ...finished, ...place }, gaps: null, placeOf };
  // The schema of its status was kept.
  return { entry: { ...(value as DraftFile), ...place }, gaps, placeOf };
}

const fileSchema = (value: unknown): z.ZodMiniType<DraftFile | EntryFile> =>
  (value as { status?: unknown } | null | undefined)?.status === 'draft' ? DraftFile : EntryFile;

/** What a file holds, in the form of a schema, or null; what is wrong with it is added to the errors. */
export function parseGlossaryFile<T>(
  file: GlossaryFile,
  entry: string,
  schemaOf: (value: unknown) => z.ZodMiniType<T>,
  errors: Problem[],
): { readonly value: T; readonly placeOf: (path: YamlPath) => Place } | null {
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
