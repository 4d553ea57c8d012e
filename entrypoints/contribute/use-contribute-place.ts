import { useEffect, useState } from 'react';

/** The list of what somebody has written, or one form by its id. */
export type ContributePlace = { readonly view: 'mine' } | { readonly view: 'write'; readonly id: string };

/** Where the reader is, by the address, so that a reload and the browser’s own ways back work. */
export function useContributePlace(): {
  readonly place: ContributePlace;
  readonly go: (place: ContributePlace) => void;
} {
  const [place, setPlace] = useState(readPlace);
  useEffect(() => {
    const listen = () => setPlace(readPlace());
    addEventListener('popstate', listen);
    return () => removeEventListener('popstate', listen);
  }, []);
  return {
    place,
    go: (next) => {
      history.pushState(null, '', addressOf(next));
      setPlace(next);
    },
  };
}

const addressOf = (place: ContributePlace): string => (place.view === 'mine' ? '?' : `?id=${place.id}`);

function readPlace(): ContributePlace {
  const search = new URLSearchParams(location.search);
  const id = search.get('id');
  if (id) return { view: 'write', id };
  if (!search.has('new')) return { view: 'mine' };
  const place: ContributePlace = { view: 'write', id: crypto.randomUUID() };
  history.replaceState(null, '', addressOf(place));
  return place;
}
