import * as z from 'zod/mini';
import { withManaged, type ManagedSettings } from './managed-settings.ts';
import { Settings } from './settings.ts';
import type { SettingPath } from './setting-values.ts';

export type PartName = keyof Settings;
export const PART_NAMES = Object.keys(Settings.shape) as readonly PartName[];

/** `isWhole`: whether all that is stored could be read. What an older version did not know of yet is not missed. */
export type ReadPart<Value> = { readonly value: Value; readonly isWhole: boolean };

/**
 * `unread`: the parts of which something that is stored could not be read, and stays stored until they are changed.
 * `locked`: what the organisation has set, and the reader cannot change.
 */
export type LoadedSettings = Settings & {
  readonly unread: readonly PartName[];
  readonly locked: readonly SettingPath[];
};

/** A part of the settings as it was stored, whoever wrote it: field by field, and the fallback’s where one cannot be read. */
export function readPart<Name extends PartName>(
  name: Name,
  stored: unknown,
  fallback: Settings[Name],
): ReadPart<Settings[Name]> {
  const schema: z.ZodMiniType = Settings.shape[name];
  const { value, isWhole } =
    schema instanceof z.ZodMiniObject ? readFields(schema, stored, fallback) : readField(schema, stored, fallback);
  return { value: value as Settings[Name], isWhole };
}

type Stored<Part> = {
  readonly stored: unknown;
  readonly fallback: Part;
  readonly managed: ManagedSettings | undefined;
};

/** The same with what the organisation has set: its defaults in place of the fallback’s, and what it has locked on top. */
export function readManaged<Name extends PartName>(
  name: Name,
  { stored, fallback, managed }: Stored<Settings[Name]>,
): ReadPart<Settings[Name]> {
  if (!managed) return readPart(name, stored, fallback);
  // It is stored where pages can write, too, and by perhaps another version.
  const low = readPart(name, withManaged(name, undefined, { locked: {}, defaults: managed.defaults }), fallback).value;
  const { value, isWhole } = readPart(name, stored, low);
  return {
    value: readPart(name, withManaged(name, undefined, { locked: managed.locked, defaults: {} }), value).value,
    isWhole,
  };
}

type Fields = Readonly<Record<string, unknown>>;

function readFields(schema: z.ZodMiniObject, stored: unknown, fallback: unknown): ReadPart<unknown> {
  if (isAbsent(stored)) return { value: fallback, isWhole: true };
  if (typeof stored !== 'object' || Array.isArray(stored)) return { value: fallback, isWhole: false };
  const fields = Object.entries(schema.shape).map(
    ([key, field]) =>
      [key, readField(field as z.ZodMiniType, (stored as Fields)[key], (fallback as Fields)[key])] as const,
  );
  return {
    value: Object.fromEntries(fields.map(([key, { value }]) => [key, value])),
    isWhole: fields.every(([, field]) => field.isWhole) && Object.keys(stored).every((key) => key in schema.shape),
  };
}

function readField(schema: z.ZodMiniType, stored: unknown, fallback: unknown): ReadPart<unknown> {
  if (isAbsent(stored)) return { value: fallback, isWhole: true };
  return { value: fallback, ...readValue(schema, stored) };
}

/** A value that can be set, whoever wrote it; of a list, the items that can be read. Without `value` where nothing can. */
export function readValue(
  schema: z.ZodMiniType,
  found: unknown,
): { readonly value?: unknown; readonly isWhole: boolean } {
  if (schema instanceof z.ZodMiniArray && Array.isArray(found)) {
    const items = found.filter((item) => z.safeParse(schema.def.element, item).success);
    const isWhole = items.length === found.length;
    return isWhole || items.length > 0 ? { value: [...new Set(items)], isWhole } : { isWhole };
  }
  const parsed = schema.safeParse(found);
  return parsed.success ? { value: parsed.data, isWhole: true } : { isWhole: false };
}

const isAbsent = (stored: unknown): stored is undefined | null => stored === undefined || stored === null;
