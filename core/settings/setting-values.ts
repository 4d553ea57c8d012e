import * as z from 'zod/mini';
import { BackedUp } from './backed-up.ts';
import type { SomeSettings } from './managed-settings.ts';
import { readValue } from './read-part.ts';
import { Settings } from './settings.ts';

type PathsOf<Part extends keyof BackedUp> = BackedUp[Part] extends string | readonly unknown[]
  ? Part
  : `${Part}.${keyof BackedUp[Part] & string}`;
/** One thing that is backed up: a part of the settings, or a field of a part, such as `marking.density`. */
export type SettingPath = { [Part in keyof BackedUp]: PathsOf<Part> }[keyof BackedUp];

type ValueAt<Path> = Path extends keyof BackedUp
  ? BackedUp[Path]
  : Path extends `${infer Part extends keyof BackedUp}.${infer Field}`
    ? BackedUp[Part][Field & keyof BackedUp[Part]]
    : never;

/** The settings as one flat table. */
export type SettingValues = { readonly [Path in SettingPath]: ValueAt<Path> };
export type SettingValue = SettingValues[SettingPath];
/** Those that are lists, in which order means nothing and nothing stands twice. */
export type ListPath = { [Path in SettingPath]: ValueAt<Path> extends readonly unknown[] ? Path : never }[SettingPath];
export type ChoicePath = Exclude<SettingPath, ListPath>;

const schemasOf = (shape: Readonly<Record<string, z.ZodMiniType>>): [string[], z.ZodMiniType][] =>
  Object.entries(shape).flatMap(([part, schema]): [string[], z.ZodMiniType][] =>
    schema instanceof z.ZodMiniObject
      ? Object.entries(schema.shape as z.core.$ZodLooseShape).map(([field, inner]) => [
          [part, field],
          inner as z.ZodMiniType,
        ])
      : [[[part], schema]],
  );

/** The form of each setting, by the steps to it. */
export const SETTING_SCHEMAS = schemasOf(Settings.shape);
const SCHEMAS = schemasOf(BackedUp.shape);

/** In the order in which the settings name them. */
export const SETTING_PATHS = SCHEMAS.map(([steps]) => steps.join('.') as SettingPath);

export const partOf = (path: SettingPath): keyof BackedUp => path.split('.')[0] as keyof BackedUp;

export type ReadValues = {
  readonly values: Partial<SettingValues>;
  /** What is there, but not as it must be; a list is here and among the values where some of its items are. */
  readonly damaged: readonly SettingPath[];
};

/** Takes out of anything what can be taken for settings, each field by itself. */
export function readValues(raw: unknown): ReadValues {
  const values: Record<string, unknown> = {};
  const damaged: SettingPath[] = [];
  for (const [steps, schema] of SCHEMAS) {
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

/** Of all that is backed up. */
export const toValues = (settings: BackedUp): SettingValues => readValues(settings).values as SettingValues;

export function toSettings(values: SettingValues): BackedUp {
  const settings: Record<string, unknown> = {};
  for (const path of SETTING_PATHS) {
    const [part, field] = path.split('.') as [string, string?];
    settings[part] = field === undefined ? values[path] : { ...(settings[part] as object), [field]: values[path] };
  }
  return BackedUp.parse(settings);
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
