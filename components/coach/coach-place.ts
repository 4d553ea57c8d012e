import { EntryId } from '../../core/entry/ids.ts';

/** Which questions: those of the day, a session of choice, one on a path, or the final check of a path. */
export type Wish = { readonly kind: 'today' | 'more' } | { readonly kind: 'path' | 'check'; readonly path: EntryId };

/** Where the reader is on the coach’s page. `path`: the one that is open, or null for the list of all. */
export type CoachPlace =
  | { readonly view: 'session'; readonly wish: Wish }
  | { readonly view: 'paths'; readonly path: EntryId | null }
  | { readonly view: 'progress' | 'words' | 'together' | 'settings' };

export const VIEWS = [
  'session',
  'progress',
  'paths',
  'words',
  'together',
  'settings',
] as const satisfies readonly CoachPlace['view'][];

/** What the fragment of an address means; the questions of the day where it means nothing. */
export function readPlace(fragment: string): CoachPlace {
  const [view, kind = '', id] = fragment.replace(/^#/u, '').split('/');
  switch (view) {
    case 'progress':
    case 'words':
    case 'together':
    case 'settings':
      return { view };
    case 'paths':
      return { view, path: EntryId.safeParse(kind).data ?? null };
    default:
      return { view: 'session', wish: readWish(kind, id) };
  }
}

function readWish(kind: string, id: string | undefined): Wish {
  if (kind === 'more') return { kind };
  const path = EntryId.safeParse(id);
  return (kind === 'path' || kind === 'check') && path.success ? { kind, path: path.data } : { kind: 'today' };
}

/** The address of a place on the page. */
export function addressOf(place: CoachPlace): string {
  if (place.view === 'paths') return place.path ? `#paths/${place.path}` : '#paths';
  if (place.view !== 'session') return `#${place.view}`;
  const { wish } = place;
  if ('path' in wish) return `#session/${wish.kind}/${wish.path}`;
  return wish.kind === 'more' ? '#session/more' : '#session';
}
