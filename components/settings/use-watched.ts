import { useEffect, useState } from 'react';

/** A value as it is now, where `watch` tells of changed parts from outside. `watch` must be the same at every render. */
export function useWatched<T extends object>(initial: T, watch: (onChange: (change: Partial<T>) => void) => () => void): T {
  const [value, setValue] = useState(initial);
  useEffect(() => watch((change) => setValue((now) => ({ ...now, ...change }))), [watch]);
  return value;
}
