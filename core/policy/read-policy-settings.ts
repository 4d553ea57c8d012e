import * as z from 'zod/mini';
import { readSitePattern } from '../settings/read-site-pattern.ts';
import type { SomeSettings } from '../settings/managed-settings.ts';
import { isRecord, SETTING_SCHEMAS } from '../settings/setting-values.ts';
import { problemsOf, unknownKey } from './policy-problems.ts';
import { describePolicyProblem, type PolicyProblem } from './policy-rules.ts';

type Found = { readonly settings: SomeSettings; readonly problems: readonly PolicyProblem[] };

/** What a policy may set: all but the terms that a reader has silenced. */
const SCHEMAS = SETTING_SCHEMAS.filter(([steps]) => steps.join('.') !== 'marking.silenced');
const PARTS = [...new Set(SCHEMAS.map(([[part]]) => part!))];
const fieldsOf = (part: string): string[] =>
  SCHEMAS.flatMap(([[own, field]]) => (own === part && field ? [field] : []));

/** The settings that a policy names under `key`, each by itself: of a list, the items that can be read. */
export function readPolicySettings(key: string, raw: unknown): Found {
  if (!isRecord(raw)) return { settings: {}, problems: [describePolicyProblem([key], 'wrong-type', OBJECT)] };
  const settings: Record<string, unknown> = {};
  const problems = unknownIn(raw, PARTS, [key]);
  for (const part of PARTS) {
    const value = raw[part];
    if (value === undefined) continue;
    const fields = fieldsOf(part);
    if (fields.length === 0) {
      take([part], value);
      continue;
    }
    if (!isRecord(value)) {
      problems.push(describePolicyProblem([key, part], 'wrong-type', OBJECT));
      continue;
    }
    problems.push(...unknownIn(value, fields, [key, part]));
    for (const field of fields) if (value[field] !== undefined) take([part, field], value[field]);
  }
  return { settings, problems };

  function take([part, field]: [string, string?], value: unknown): void {
    const read = readField(schemaOf(part, field), value, field === undefined ? [key, part] : [key, part, field]);
    problems.push(...read.problems);
    if (read.value === undefined) return;
    settings[part] = field === undefined ? read.value : { ...(settings[part] as object), [field]: read.value };
  }
}

const OBJECT = { allowed: 'object' };

const unknownIn = (raw: Readonly<Record<string, unknown>>, known: readonly string[], path: readonly string[]) =>
  Object.keys(raw)
    .filter((name) => !known.includes(name))
    .map((name) => unknownKey([...path, name], known));

const schemaOf = (part: string, field: string | undefined): z.ZodMiniType =>
  SCHEMAS.find(([steps]) => steps[0] === part && steps[1] === field)![1];

type ReadField = { readonly value?: unknown; readonly problems: readonly PolicyProblem[] };

function readField(schema: z.ZodMiniType, found: unknown, path: readonly string[]): ReadField {
  if (schema instanceof z.ZodMiniArray && Array.isArray(found)) {
    const isSites = path.includes('sites');
    const items = found.map((item, at) =>
      readItem(schema.def.element as z.ZodMiniType, item, { path: [...path, String(at)], isSites }),
    );
    const values = items.flatMap(({ value }) => (value === undefined ? [] : [value]));
    return { value: [...new Set(values)], problems: items.flatMap(({ problems }) => problems) };
  }
  const value = asChoice(schema, found);
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { value: parsed.data, problems: [] }
    : { problems: problemsOf(parsed.error, { path, value }) };
}

function readItem(
  schema: z.ZodMiniType,
  value: unknown,
  { path, isSites }: { readonly path: readonly string[]; readonly isSites: boolean },
): ReadField {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { problems: problemsOf(parsed.error, { path, value }) };
  if (!isSites) return { value: parsed.data, problems: [] };
  const site = readSitePattern(String(parsed.data));
  return site.ok
    ? { value: site.pattern, problems: [] }
    : { problems: [describePolicyProblem(path, 'site', { value: String(value) })] };
}

/** Chromium’s policies have one type a key: where a setting has numbers and words, a policy writes `"12"`. */
function asChoice(schema: z.ZodMiniType, found: unknown): unknown {
  if (!(schema instanceof z.ZodMiniLiteral)) return found;
  return [...schema.def.values].find((value) => String(value) === found) ?? found;
}
