import type { Random } from '../../core/coach/seeded-random.ts';

export { createRandom, type Random } from '../../core/coach/seeded-random.ts';

/** One of the items. Throws where there is none. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}
