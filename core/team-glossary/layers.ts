import type { Entry } from '../entry/entry.ts';
import type { EntryId } from '../entry/ids.ts';
import { withSymmetricRelations } from '../entry/symmetric-relations.ts';
import { applyOverride } from './apply-override.ts';
import type { EntryOverride } from './entry-override.ts';
import { LAYER_KINDS, type SourceInfo } from './source-info.ts';

/** What one source brings. */
export type Layer = {
  readonly source: SourceInfo;
  readonly entries: readonly Entry[];
  readonly overrides: readonly EntryOverride[];
};

/**
 * Where an entry comes from: the source of the whole, and of each field that another has put in its place since, by its
 * path (`fr.definition`, `bridge.it`, `ask`).
 */
export type Provenance = { readonly source: SourceInfo; readonly fields: ReadonlyMap<string, SourceInfo> };

export type MergedGlossary = {
  /** In the order in which the layers bring them, lowest layer first. */
  readonly entries: readonly Entry[];
  readonly provenance: ReadonlyMap<EntryId, Provenance>;
  /** Entries that a layer has taken out, and which one. */
  readonly hidden: ReadonlyMap<EntryId, SourceInfo>;
};

const NO_FIELDS: Provenance['fields'] = new Map();

type Merged = { readonly entry: Entry; readonly provenance: Provenance };

/** The layers from the lowest to the highest. Of one kind, what was subscribed to first goes before, and so lies higher. */
export const byPrecedence = <L extends Pick<Layer, 'source'>>(layers: readonly L[]): L[] =>
  layers.toReversed().toSorted((a, b) => LAYER_KINDS.indexOf(a.source.kind) - LAYER_KINDS.indexOf(b.source.kind));

/**
 * One glossary of all layers. An entry of a higher layer stands in place of the one with the same id below; an override
 * changes fields of what lies below, and is nothing where there is nothing. An entry may come back above where it was hidden.
 */
export function mergeLayers(layers: readonly Layer[]): MergedGlossary {
  const merged = new Map<EntryId, Merged>();
  const hidden = new Map<EntryId, SourceInfo>();
  for (const layer of byPrecedence(layers)) {
    for (const override of layer.overrides) change(override, layer.source, { merged, hidden });
    for (const entry of layer.entries) {
      hidden.delete(entry.id);
      merged.set(entry.id, { entry, provenance: { source: layer.source, fields: NO_FIELDS } });
    }
  }
  const entries = [...merged.values()].map(({ entry }) => entry);
  return {
    entries: layers.length > 1 ? withSymmetricRelations(entries) : entries,
    provenance: new Map([...merged].map(([id, { provenance }]) => [id, provenance])),
    hidden,
  };
}

type Draft = { readonly merged: Map<EntryId, Merged>; readonly hidden: Map<EntryId, SourceInfo> };

function change({ id, hide, ...changes }: EntryOverride, source: SourceInfo, { merged, hidden }: Draft): void {
  const below = merged.get(id);
  if (!below) return;
  if (hide) {
    merged.delete(id);
    hidden.set(id, source);
    return;
  }
  const { entry, fields } = applyOverride(below.entry, changes);
  const provenance = {
    source: below.provenance.source,
    fields: new Map([...below.provenance.fields, ...fields.map((field) => [field, source] as const)]),
  };
  merged.set(id, { entry, provenance });
}

/** The sources that have changed single fields of an entry, each once, in the order in which the fields were first changed. */
export const changersOf = ({ source, fields }: Provenance): SourceInfo[] =>
  [...new Set(fields.values())].filter((one) => one !== source);
