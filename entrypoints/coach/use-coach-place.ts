import { useEffect, useState } from 'react';
import { addressOf, readPlace, type CoachPlace } from '../../components/coach/coach-place.ts';

type Visit = { readonly place: CoachPlace; readonly visit: number };

/** Where the address says that the reader is, and a way to go somewhere, or there once more. */
export function useCoachPlace(): Visit & { readonly go: (place: CoachPlace) => void } {
  const [visit, setVisit] = useState<Visit>(() => ({ place: readPlace(location.hash), visit: 0 }));
  useEffect(() => {
    const follow = () => setVisit((now) => ({ place: readPlace(location.hash), visit: now.visit + 1 }));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return {
    ...visit,
    go: (place) => {
      if (location.hash === addressOf(place)) setVisit((now) => ({ ...now, visit: now.visit + 1 }));
      else location.hash = addressOf(place);
    },
  };
}
