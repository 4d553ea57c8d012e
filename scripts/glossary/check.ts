import type { Problem } from '../../core/entry/problem.ts';
import { readGlossary, type GlossaryReading } from '../../core/entry/read-glossary.ts';
import { checkSenses } from '../../core/matching/check-senses.ts';
import { readGlossaryFolder } from './glossary-folder.ts';

/** `glossary check [--json] [DIR]`: prints every problem, in French and English; returns the exit code. */
export async function checkGlossary(folder: string, { json }: { json: boolean }): Promise<number> {
  const { entries, errors, warnings, byDomain } = await checkFolder(folder);
  if (json) {
    console.log(JSON.stringify({ entries: entries.length, errors, warnings, byDomain }, null, 2));
  } else {
    for (const problem of errors) console.error(formatProblem(problem, 'error'));
    for (const problem of warnings) console.error(formatProblem(problem, 'warning'));
    console.log(`${entries.length} entries, ${errors.length} errors, ${warnings.length} warnings`);
  }
  return errors.length > 0 ? 1 : 0;
}

/** Reads a glossary with all its problems, failing test sentences included. */
export async function checkFolder(folder: string): Promise<GlossaryReading> {
  const reading = readGlossary(await readGlossaryFolder(folder));
  return { ...reading, errors: [...reading.errors, ...checkSenses(reading.located)] };
}

export function formatProblem(
  { file, line, field, rule, reason, remedy }: Problem,
  severity: 'error' | 'warning',
): string {
  const where = field ? `${file}:${line} ${field}` : `${file}:${line}`;
  return [
    `${severity}: ${where} [${rule}]`,
    `  fr  ${reason.fr} → ${remedy.fr}`,
    `  en  ${reason.en} → ${remedy.en}`,
  ].join('\n');
}
