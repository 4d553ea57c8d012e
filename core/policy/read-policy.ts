import type * as z from 'zod/mini';
import { isRecord } from '../settings/setting-values.ts';
import { NO_POLICY, PolicyForm, PolicySource, type Policy } from './policy.ts';
import { problemsOf, unknownKey } from './policy-problems.ts';
import { describePolicyProblem, type PolicyProblem } from './policy-rules.ts';
import { readPolicySettings } from './read-policy-settings.ts';

/** `isSet`: whether anything is managed at all. */
export type ReadPolicy = {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
  readonly isSet: boolean;
};

const { shape } = PolicyForm;
type Key = keyof typeof shape;

/**
 * A policy as the browser hands it over, whatever an administrator has written. What is wrong is named and left out, and
 * the rest acts. A source counts as a whole: without the sites or the key that were meant for it, it would be marked
 * where it must not be, or taken from anybody. A limit that cannot be read is the strictest one.
 */
export function readPolicy(raw: unknown): ReadPolicy {
  if (!isRecord(raw)) return { policy: NO_POLICY, problems: [describePolicyProblem([], 'no-object')], isSet: true };
  const problems: PolicyProblem[] = [];
  const note = (found: readonly PolicyProblem[]) => void problems.push(...found);
  for (const key of Object.keys(raw)) if (!Object.hasOwn(shape, key)) note([unknownKey([key], Object.keys(shape))]);
  const one = <K extends Key>(key: K) => readKey(key, raw[key], note);
  const items = (key: 'sources' | 'trustedKeys') => readItems(key, raw[key], note);
  const some = (key: 'locked' | 'defaults') => {
    if (raw[key] === undefined) return {};
    const { settings, problems: found } = readPolicySettings(key, raw[key]);
    note(found);
    return settings;
  };
  const policy: Policy = {
    sources: (items('sources') ?? []) as PolicySource[],
    trustedKeys: items('trustedKeys') as string[] | null,
    pollMinutes: one('pollMinutes') ?? null,
    allowsPrivateAddresses: one('allowPrivateAddresses') ?? false,
    allowsOwnSources: one('allowOwnSources') ?? raw['allowOwnSources'] === undefined,
    relay: one('relay') ?? null,
    locked: some('locked'),
    defaults: some('defaults'),
  };
  return { policy, problems, isSet: Object.keys(raw).length > 0 };
}

type Note = (found: readonly PolicyProblem[]) => void;

function readKey<K extends Key>(key: K, value: unknown, note: Note): z.infer<(typeof shape)[K]> | undefined {
  const parsed = shape[key].safeParse(value);
  if (parsed.success) return parsed.data as z.infer<(typeof shape)[K]>;
  note(problemsOf(parsed.error, { path: [key], value }));
  return undefined;
}

const KNOWN_OF_SOURCE = Object.keys(PolicySource.shape);

/** Item by item; null where there is no list at all. A list that is none is an empty one. */
function readItems(key: 'sources' | 'trustedKeys', value: unknown, note: Note): unknown[] | null {
  if (value === undefined) return null;
  if (!Array.isArray(value)) {
    note([describePolicyProblem([key], 'wrong-type', { allowed: 'array' })]);
    return [];
  }
  const schema = shape[key].def.innerType.def.element;
  const read = value.map((item: unknown, at) => {
    const parsed = schema.safeParse(item);
    if (!parsed.success) note(problemsOf(parsed.error, { path: [key, at], value: item, known: KNOWN_OF_SOURCE }));
    return parsed.success ? [parsed.data] : [];
  });
  return read.flat();
}
