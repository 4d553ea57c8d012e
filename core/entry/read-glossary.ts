import type * as z from 'zod/mini';
import { checkEntries } from './check-entries.ts';
import { DraftFile, missingFields, type DraftEntry } from './draft-entry.ts';
import type { Discipline } from './discipline.ts';
import { EntryFile, type Entry } from './entry.ts';
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
  /** Drafts that are not finished: valid as far as they go, never published. */
  readonly drafts: readonly DraftEntry[];
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Number of valid entries of every domain, empty ones included. */
  readonly byDomain: Readonly<Record<string, number>>;
};

/** An entry with the way to say where in its file a field stands. */
export type LocatedEntry = { readonly entry: Entry; readonly placeOf: (path: YamlPath) => Place };

export const CONFIG_FILE = 'config.yaml';

/** Reads a whole glossary and reports everything that is wrong with it at once. Never throws on bad input. */
export function readGlossary(files: readonly GlossaryFile[]): GlossaryReading {
  const errors: Problem[] = [];
  const unfinished: UnfinishedDrafts = { drafts: [], warnings: [] };
  const config = readConfig(files, errors);
  const located = files
    .filter((file) => file.path !== CONFIG_FILE)
    .flatMap((file) => readEntry(file, { config, errors, unfinished }) ?? []);
  const domainOrder = new Map(config?.domains.map((domain, index) => [domain.id, index]));
  located.sort(
    (a, b) =>
      (domainOrder.get(a.entry.domain) ?? 0) - (domainOrder.get(b.entry.domain) ?? 0) ||
      (a.entry.id < b.entry.id ? -1 : 1),
  );
  const checked = checkEntries(located);
  const byDomain = Object.fromEntries(config?.domains.map((domain) => [domain.id, 0]) ?? []);
  for (const { entry } of located) byDomain[entry.domain] = (byDomain[entry.domain] ?? 0) + 1;
  return {
    config,
    entries: located.map(({ entry }) => entry),
    located,
    drafts: unfinished.drafts,
    errors: [...errors, ...checked.errors],
    warnings: [...unfinished.warnings, ...checked.warnings],
    byDomain,
  };
}

function readConfig(files: readonly GlossaryFile[], errors: Problem[]): GlossaryConfig | null {
  const file = files.find(({ path }) => path === CONFIG_FILE);
  if (!file) {
    errors.push(describeProblem({ file: CONFIG_FILE, entry: '', field: '', line: 1 }, 'missing'));
    return null;
  }
  return parseFile(file, '', GlossaryConfig, errors)?.value ?? null;
}

type UnfinishedDrafts = { readonly drafts: DraftEntry[]; readonly warnings: Problem[] };

type Reading = {
  readonly config: GlossaryConfig | null;
  readonly errors: Problem[];
  readonly unfinished: UnfinishedDrafts;
};

function readEntry(file: GlossaryFile, { config, errors, unfinished }: Reading): LocatedEntry | null {
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
  const found: Problem[] = [];
  const parsed = parseFile(file, id, EntryFile, found);
  const place = domain && errors.length === before ? { id, domain: folder, discipline: domain.discipline } : null;
  if (parsed && place) return { entry: placed(parsed.value, place), placeOf: parsed.placeOf };
  const draft = place && !parsed ? parseFile(file, id, DraftFile, []) : null;
  if (draft && place) {
    const entry = placed(draft.value, place);
    unfinished.drafts.push(entry);
    unfinished.warnings.push(
      describeProblem(whole, 'unfinished-draft', { value: missingFields(draft.value, place.discipline).join(', ') }),
    );
  } else errors.push(...found);
  return null;
}

type EntryPlace = { readonly id: string; readonly domain: string; readonly discipline: Discipline };

const placed = <T>(value: T, { id, domain, discipline }: EntryPlace) => ({
  ...value,
  id: EntryId.parse(id),
  domain: DomainId.parse(domain),
  discipline,
});

function parseFile<T>(file: GlossaryFile, entry: string, schema: z.ZodMiniType<T>, errors: Problem[]) {
  const yaml = parseYaml(file.text, { file: file.path, entry });
  errors.push(...yaml.problems);
  if (yaml.problems.length > 0) return null;
  const placeOf = (path: YamlPath): Place => ({
    file: file.path,
    entry,
    field: path.map(String).join('.'),
    line: yaml.lineOf(path),
  });
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { value: parsed.data, placeOf };
  errors.push(...problemsFromIssues(parsed.error.issues, yaml.value, placeOf));
  return null;
}
