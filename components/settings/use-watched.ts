import { useEffect, useState } from 'react';

/**
 * A value as it is now, and a way to change it here at once. `watch` tells of parts that changed outside, and must be the
 * same at every render.
 */
export function useWatched<T extends object>(
  initial: T,
  watch: (onChange: (change: Partial<T>) => void) => () => void,
): readonly [T, (next: T) => void] {
  const [value, setValue] = useState(initial);
  useEffect(() => watch((change) => setValue((now) => ({ ...now, ...change }))), [watch]);
  return [value, setValue];
}
