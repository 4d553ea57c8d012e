import { useEffect, useState } from 'react';
import type { ReadPolicy } from '../../core/policy/read-policy.ts';
import { loadPolicy, watchPolicy } from '../../platform/policy.ts';

/** What the organisation has set now; null until it has been read. */
export function usePolicy(): ReadPolicy | null {
  const [policy, setPolicy] = useState<ReadPolicy | null>(null);
  useEffect(() => {
    const load = () => void loadPolicy().then(setPolicy);
    load();
    return watchPolicy(load);
  }, []);
  return policy;
}
