import { storage } from '#imports';
import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(300));

/** Where proposals go that leave by no relay: the web page of the git host, and the people who keep the glossary. */
const TeamPlaces = z.object({
  page: z.nullable(
    z.object({ kind: z.enum(['github', 'gitlab', 'gitea']), repository: text, branch: text, folder: text }),
  ),
  mail: text,
});
export type TeamPlaces = z.infer<typeof TeamPlaces>;

const teamPlacesItem = storage.defineItem<unknown>('local:teamPlaces', { version: 1 });

const NOWHERE: TeamPlaces = { page: null, mail: '' };

export const loadTeamPlaces = async (): Promise<TeamPlaces> =>
  TeamPlaces.safeParse(await teamPlacesItem.getValue()).data ?? NOWHERE;

export const setTeamPlaces = (places: TeamPlaces): Promise<void> => teamPlacesItem.setValue(places);
