import type { Settings } from './settings.ts';

/** Some of the settings, by part as they are stored. */
export type SomeSettings = {
  readonly [Part in keyof Settings]?: Settings[Part] extends string | readonly unknown[]
    ? Settings[Part]
    : { readonly [Field in keyof Settings[Part]]?: Settings[Part][Field] };
};

/** What an organisation has set. `locked`: whatever the reader wants; `defaults`: until the reader sets it otherwise. */
export type ManagedSettings = { readonly locked: SomeSettings; readonly defaults: SomeSettings };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const layersOf = (part: string, managed: Partial<Record<keyof ManagedSettings, Fields>> | undefined): unknown[] => [
  managed?.defaults?.[part],
  managed?.locked?.[part],
];

/** A part of the settings with what the organisation has set. Either may be damaged, or missing; what is no part stays as it is. */
export function withManaged(part: string, stored: unknown, managed: ManagedSettings | undefined): unknown {
  const [low, high] = layersOf(part, managed);
  if (low === undefined && high === undefined) return stored;
  if (isFields(low ?? high)) return { ...(low as Fields), ...(isFields(stored) ? stored : {}), ...(high as Fields) };
  return high ?? stored ?? low;
}

type Change = { readonly stored: unknown; readonly next: unknown };

/**
 * What is stored of a part that a reader changes: what is locked stays as they had it, for the time after, and what they
 * have never set goes on following the organisation. Undefined where there is nothing to store.
 */
export function keepOwn(part: keyof Settings, { stored, next }: Change, managed: ManagedSettings | undefined): unknown {
  const [low, high] = layersOf(part, managed);
  if (low === undefined && high === undefined) return next;
  if (!isFields(next)) return high === undefined ? next : stored;
  const own = isFields(stored) ? stored : {};
  const isFollowed = (field: string) => isFields(low) && !(field in own) && isSame(low[field], next[field]);
  const kept = Object.keys(next).flatMap((field): [string, unknown][] => {
    if (!(isFields(high) && field in high)) return isFollowed(field) ? [] : [[field, next[field]]];
    return field in own ? [[field, own[field]]] : [];
  });
  return Object.fromEntries(kept);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
