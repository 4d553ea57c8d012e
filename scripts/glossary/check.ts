import path from 'node:path';
import type { LearningPath } from '../../core/coach/learning-path.ts';
import { readPaths } from '../../core/coach/read-paths.ts';
import { describeProblem, type Problem } from '../../core/entry/problem.ts';
import type { Entry } from '../../core/entry/entry.ts';
import {
  readGlossary,
  type GlossaryFile,
  type GlossaryReading,
  type LocatedEntry,
} from '../../core/entry/read-glossary.ts';
import { checkSenses } from '../../core/matching/check-senses.ts';
import { checkCues } from '../../core/proofing/check-cues.ts';
import { checkDefinitions } from '../../core/proofing/check-definitions.ts';
import { checkHomographs } from '../../core/proofing/check-homographs.ts';
import { checkRelations } from '../../core/proofing/check-relations.ts';
import { checkTypography } from '../../core/proofing/check-typography.ts';
import { checkOverrides } from '../../core/team-glossary/check-overrides.ts';
import { checkSpelling } from './check-spelling.ts';
import { BUILT_IN_GLOSSARY, findMisplacedFiles, readGlossaryFolder } from './glossary-folder.ts';
import { measureReadingEase, type ReadingEase } from './reading-ease.ts';

/** `glossary check [--json] [DIR]`: prints every problem, in French and English; returns the exit code. */
export async function checkGlossary(folder: string, { json }: { json: boolean }): Promise<number> {
  const reading = await checkFolder(folder);
  const { entries, drafts, paths, errors, byDomain } = reading;
  const warnings = [...reading.warnings, ...(await proofread(reading.located, folder))].sort(byPlace);
  const readingEase = measureReadingEase(entries);
  const ambiguous = entries.filter((entry) => entry.ambiguous && entry.tests).length;
  const falseFriends = countFalseFriends(entries);
  if (json) {
    const counts = {
      entries: entries.length,
      drafts: drafts.length,
      errors,
      warnings,
      byDomain,
      paths: paths.length,
      ambiguous,
      falseFriends,
      readingEase,
    };
    console.log(JSON.stringify(counts, null, 2));
  } else {
    for (const problem of errors) console.error(formatProblem(problem, 'error'));
    for (const problem of warnings) console.error(formatProblem(problem, 'warning'));
    const counts = [
      count(entries.length, 'entry', 'entries'),
      ...(drafts.length > 0 ? [count(drafts.length, 'unfinished draft', 'unfinished drafts')] : []),
      ...(paths.length > 0 ? [count(paths.length, 'path', 'paths')] : []),
      count(errors.length, 'error', 'errors'),
      count(warnings.length, 'warning', 'warnings'),
    ];
    console.log(counts.join(', '));
    if (readingEase) {
      console.log(`${ambiguous} ambiguous, ${count(falseFriends, 'false friend', 'false friends')}`);
      console.log(`reading ease (median): ${easeLine('fr', readingEase.fr)}, ${easeLine('en', readingEase.en)}`);
    }
  }
  return errors.length > 0 ? 1 : 0;
}

/** What is wrong with the writing: it warns, and stops no build. */
async function proofread(located: readonly LocatedEntry[], folder: string): Promise<Problem[]> {
  return [
    ...located.flatMap(checkTypography),
    ...checkDefinitions(located),
    ...checkHomographs(located),
    ...checkRelations(located),
    ...checkCues(located),
    ...(await checkSpelling(located, folder)),
  ];
}

/** Pairs of entries; one that is told from both ends counts once. */
function countFalseFriends(entries: readonly Entry[]): number {
  const pairs = entries.flatMap(({ id, relations }) =>
    (relations?.falseFriend ?? []).map(({ entry }) => [id, entry].sort().join(' ')),
  );
  return new Set(pairs).size;
}

const easeLine = (language: string, { median, hardest }: ReadingEase) =>
  `${language} ${median} (hardest: ${hardest.map(({ entry, value }) => `${entry} ${value}`).join(', ')})`;

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

type CheckedGlossary = GlossaryReading & { readonly paths: readonly LearningPath[] };

/** Reads a glossary with all its problems in the order of files and lines, failing test sentences and misplaced files
 *  included. */
export async function checkFolder(folder: string): Promise<CheckedGlossary> {
  const others = folder === BUILT_IN_GLOSSARY ? [] : await readGlossaryFolder(BUILT_IN_GLOSSARY);
  const elsewhere = others.map(({ path: file }) => path.posix.parse(file).name);
  const files = await readGlossaryFolder(folder);
  const reading = readGlossary(files, { elsewhere });
  const overridden = checkOverriding(reading, others);
  const { paths, errors } = readPaths(files, new Set(reading.entries.map(({ id }) => id)));
  const misplaced = (await findMisplacedFiles(folder)).map((file) =>
    describeProblem({ file, entry: path.posix.parse(file).name, field: '', line: 1 }, 'misplaced-file', {
      value: file,
    }),
  );
  return {
    ...reading,
    paths,
    errors: [...reading.errors, ...errors, ...checkSenses(reading.located), ...overridden.errors, ...misplaced].sort(
      byPlace,
    ),
    warnings: [...reading.warnings, ...overridden.warnings].sort(byPlace),
  };
}

/** The base glossary is read only where something of it is said otherwise. */
function checkOverriding({ located, locatedOverrides }: GlossaryReading, base: readonly GlossaryFile[]) {
  if (locatedOverrides.length === 0) return { errors: [], warnings: [] };
  return checkOverrides({ overrides: locatedOverrides, own: located, below: readGlossary(base).located });
}

const byPlace = (a: Problem, b: Problem) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);

export function formatProblem(
  { file, line, field, rule, reason, remedy }: Problem,
  severity: 'error' | 'warning' | 'loss',
): string {
  const where = field ? `${file}:${line} ${field}` : `${file}:${line}`;
  return [
    `${severity}: ${where} [${rule}]`,
    `  fr  ${reason.fr} → ${remedy.fr}`,
    `  en  ${reason.en} → ${remedy.en}`,
  ].join('\n');
}
