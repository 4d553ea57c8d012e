import type { Entry } from './entry.ts';
import type { EntryId } from './ids.ts';

type Relations = NonNullable<Entry['relations']>;
type FalseFriend = NonNullable<Relations['falseFriend']>[number];
type Kind = Exclude<keyof Relations, 'falseFriend'>;

/** What a relation is called from its other end. */
const SEEN_FROM_THERE = {
  broader: 'narrower',
  narrower: 'broader',
  related: 'related',
  contrast: 'contrast',
} as const satisfies Record<Kind, Kind>;

const KINDS = Object.keys(SEEN_FROM_THERE) as Kind[];

/** The relations of one entry while they are gathered. */
class Gathered {
  readonly byKind: Record<Kind, EntryId[]>;
  readonly falseFriends: FalseFriend[];

  constructor({ relations = {} }: Entry) {
    const { broader = [], narrower = [], related = [], contrast = [], falseFriend = [] } = relations;
    this.byKind = { broader: [...broader], narrower: [...narrower], related: [...related], contrast: [...contrast] };
    this.falseFriends = [...falseFriend];
  }

  /** Adds what another entry says, unless this one says already how they are related. */
  add(kind: Kind, id: EntryId): void {
    if (!KINDS.some((known) => this.byKind[known].includes(id))) this.byKind[kind].push(id);
  }

  addFalseFriend({ entry, note }: FalseFriend): void {
    if (!this.falseFriends.some((known) => known.entry === entry)) this.falseFriends.push({ entry, note });
  }

  relations(): Relations {
    const kinds = KINDS.map((kind) => [kind, this.byKind[kind]] as const).filter(([, ids]) => ids.length > 0);
    const falseFriend = this.falseFriends.length > 0 ? { falseFriend: this.falseFriends } : {};
    return { ...Object.fromEntries(kinds), ...falseFriend };
  }
}

/**
 * The entries with every relation told at both of its ends; authors write it at one. What an entry says itself comes
 * first, in its order; then what others say of it, in the order of the entries. Withdrawn entries are not added.
 */
export function withSymmetricRelations(entries: readonly Entry[]): Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const gathered = new Map<EntryId, Gathered>();
  const gather = (id: EntryId): Gathered | undefined => {
    const entry = byId.get(id);
    if (entry && !gathered.has(id)) gathered.set(id, new Gathered(entry));
    return gathered.get(id);
  };
  for (const { id, relations = {}, status } of entries) {
    if (status === 'deprecated') continue;
    for (const kind of KINDS) for (const other of relations[kind] ?? []) gather(other)?.add(SEEN_FROM_THERE[kind], id);
    for (const { entry, note } of relations.falseFriend ?? []) gather(entry)?.addFalseFriend({ entry: id, note });
  }
  return entries.map((entry) => {
    // Most entries of a large glossary say nothing, and nothing is said of them.
    if (!entry.relations && !gathered.has(entry.id)) return entry;
    const relations = gather(entry.id)?.relations() ?? {};
    return Object.keys(relations).length > 0 ? { ...entry, relations } : entry;
  });
}
