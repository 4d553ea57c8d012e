import { useEffect, useEffectEvent, useState } from 'react';
import type { ListPath } from '../../core/settings/setting-values.ts';

/** What people call the items of a list: the terms of entries, the names of domains. One for each, in their order. */
export type NameItems = (path: ListPath, items: readonly string[]) => Promise<readonly string[]>;

/** The items by themselves until they are named, and where nobody knows them. */
export function useItemNames(path: ListPath, items: readonly string[], name: NameItems): readonly string[] {
  const [named, setNamed] = useState<{ readonly of: string; readonly names: readonly string[] } | null>(null);
  const asked = JSON.stringify([path, items]);
  const ask = useEffectEvent(() =>
    name(path, items).then(
      (names) => setNamed({ of: asked, names }),
      () => setNamed(null),
    ),
  );
  useEffect(() => void ask(), [asked]);
  return named?.of === asked ? named.names : items;
}
