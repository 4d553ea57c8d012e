import * as z from 'zod/mini';
import { readValue } from './read-part.ts';
import type { SomeSettings } from './managed-settings.ts';
import { Settings } from './settings.ts';

type PathsOf<Part extends keyof Settings> = Settings[Part] extends string | readonly unknown[]
  ? Part
  : `${Part}.${keyof Settings[Part] & string}`;
/** One thing that can be set: a part of the settings, or a field of a part, such as `marking.density`. */
export type SettingPath = { [Part in keyof Settings]: PathsOf<Part> }[keyof Settings];

type ValueAt<Path> = Path extends keyof Settings
  ? Settings[Path]
  : Path extends `${infer Part extends keyof Settings}.${infer Field}`
    ? Settings[Part][Field & keyof Settings[Part]]
    : never;

/** The settings as one flat table. */
export type SettingValues = { readonly [Path in SettingPath]: ValueAt<Path> };
export type SettingValue = SettingValues[SettingPath];
/** Those that are lists, in which order means nothing and nothing stands twice. */
export type ListPath = { [Path in SettingPath]: ValueAt<Path> extends readonly unknown[] ? Path : never }[SettingPath];
export type ChoicePath = Exclude<SettingPath, ListPath>;

/** The form of each, by the steps to it. */
export const SETTING_SCHEMAS = Object.entries(Settings.shape).flatMap(([part, schema]): [string[], z.ZodMiniType][] =>
  schema instanceof z.ZodMiniObject
    ? Object.entries(schema.shape as z.core.$ZodLooseShape).map(([field, inner]) => [
        [part, field],
        inner as z.ZodMiniType,
      ])
    : [[[part], schema]],
);

/** In the order in which the settings name them. */
export const SETTING_PATHS = SETTING_SCHEMAS.map(([steps]) => steps.join('.') as SettingPath);

export const partOf = (path: SettingPath): keyof Settings => path.split('.')[0] as keyof Settings;

export type ReadValues = {
  readonly values: Partial<SettingValues>;
  /** What is there, but not as it must be; a list is here and among the values where some of its items are. */
  readonly damaged: readonly SettingPath[];
};

/** Takes out of anything what can be taken for settings, each field by itself. */
export function readValues(raw: unknown): ReadValues {
  const values: Record<string, unknown> = {};
  const damaged: SettingPath[] = [];
  for (const [steps, schema] of SETTING_SCHEMAS) {
    const path = steps.join('.') as SettingPath;
    const found = reach(raw, steps);
    if (found === MISSING) continue;
    const { value, isWhole } = readValue(schema, found);
    if (value !== undefined) values[path] = value;
    if (!isWhole) damaged.push(path);
  }
  return { values, damaged };
}

const MISSING = Symbol('missing');

function reach(raw: unknown, [step, ...further]: readonly string[]): unknown {
  if (step === undefined) return raw;
  // A part that is no record at all is damaged in each of its fields.
  if (!isRecord(raw)) return null;
  return Object.hasOwn(raw, step) ? reach(raw[step], further) : MISSING;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of whole settings. */
export const toValues = (settings: Settings): SettingValues => readValues(settings).values as SettingValues;

export function toSettings(values: SettingValues): Settings {
  const settings: Record<string, unknown> = {};
  for (const path of SETTING_PATHS) {
    const [part, field] = path.split('.') as [string, string?];
    settings[part] = field === undefined ? values[path] : { ...(settings[part] as object), [field]: values[path] };
  }
  return Settings.parse(settings);
}

/** Lists are equal whatever their order. */
export function isSameValue(one: SettingValue, other: SettingValue): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  const known = new Set<string>(one);
  return one.length === other.length && other.every((item) => known.has(item));
}

/** The settings that are named, by part as they are stored. */
export const pathsOf = (settings: SomeSettings): SettingPath[] =>
  SETTING_SCHEMAS.filter(([steps]) => reach(settings, steps) !== MISSING && reach(settings, steps) !== null).map(
    ([steps]) => steps.join('.') as SettingPath,
  );
